package vn.haiphong.thidua.ballot;

import java.time.LocalDate;
import java.util.List;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/**
 * A ballot is over and its result stands; raised in the transaction that closes it.
 *
 * @param unit whose body voted
 * @param body its name, e.g. {@code Hội đồng Thi đua - Khen thưởng thành phố}
 * @param day of the meeting
 */
public record BallotCounted(BallotId ballot, UnitId unit, String body, LocalDate day, List<CandidateResult> results)
        implements Audited {

    public BallotCounted {
        results = List.copyOf(results);
    }

    @Override
    public AuditNote auditNote() {
        var passed = results.stream().filter(CandidateResult::passed).count();
        return new AuditNote(
                "ballot.meeting.COUNTED",
                ballot.toString(),
                body,
                unit.code(),
                passed + "/" + results.size() + " đủ tỷ lệ phiếu");
    }
}
