package vn.haiphong.thidua.promulgation;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/**
 * Something was done with a document.
 *
 * @param body for whom it was laid before the others, null before that
 */
public record DraftChanged(
        DraftId id,
        DraftKind kind,
        int edition,
        String step,
        String label,
        @Nullable String body,
        String details) implements Audited {

    static final String BEGUN = "begun";
    static final String EDITED = "edited";
    static final String SUBMITTED = "submitted";
    static final String RETURNED = "returned";
    static final String SIGNED_OFF = "signedOff";
    static final String REOPENED = "reopened";
    static final String COMMENTED = "commented";
    static final String ISSUED = "issued";
    static final String DELIVERED = "delivered";
    static final String READ = "read";
    static final String URGED = "urged";
    static final String SENT = "sent";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("promulgation." + step, id.toString(), label, null, details);
    }
}
