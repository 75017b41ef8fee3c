package vn.haiphong.thidua.notice;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Staff decided on mails of the outbox, or switched the review on or off; addresses stay out of the trail. */
public record MailChanged(
        String what, String subject, String label, @Nullable String unitCode, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("notice." + what, subject, label, unitCode, details);
    }
}
