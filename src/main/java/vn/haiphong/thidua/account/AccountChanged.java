package vn.haiphong.thidua.account;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/**
 * An account or one of its tokens was made, changed, used to sign in, or refused.
 *
 * @param what the verb, e.g. {@code created}; the audit key is {@code account.<what>}
 */
public record AccountChanged(
        String what, String subject, String login, @Nullable UnitId scope, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("account." + what, subject, login, scope == null ? null : scope.code(), details);
    }
}
