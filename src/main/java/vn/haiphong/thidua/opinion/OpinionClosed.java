package vn.haiphong.thidua.opinion;

import java.util.List;
import java.util.Set;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.ShownPublicly;

/**
 * The Board has closed a notice: its nominees may go to the vote. Raised in the transaction that closes it.
 *
 * @param refs of the {@link Nominee}s
 * @param label the heading of the notice
 * @param answers how many citizens wrote
 */
public record OpinionClosed(OpinionId id, List<String> refs, String label, int answers)
        implements Audited, ShownPublicly {

    public OpinionClosed {
        refs = List.copyOf(refs);
    }

    @Override
    public AuditNote auditNote() {
        return new AuditNote("opinion.notice.CLOSED", id.toString(), label, null, answers + " ý kiến");
    }

    @Override
    public Set<String> addresses() {
        return Set.of(OpinionPaths.list());
    }
}
