package vn.haiphong.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.organisation.UnitId;

/** How a body voted on a nomination. */
public record NominationVote(
        BallotId ballot,
        UnitId unit,
        String body,
        LocalDate day,
        int yes,
        int no,
        int invalid,
        int members,
        int present,
        boolean passed,
        Instant at) {

    /** {@code 18/20 phiếu đồng ý}. */
    public String told() {
        return yes + "/" + members + " phiếu đồng ý" + (passed ? "" : ", không đủ tỷ lệ");
    }
}
