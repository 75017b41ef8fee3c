package vn.haiphong.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Seat;
import vn.haiphong.thidua.organisation.UnitId;

class ConflictTest {

    private static final UnitId CITY = new UnitId("31");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId SO_DAU = new UnitId("11296");

    private static final Candidate CANDIDATE = new Candidate(
            "a",
            "Nguyễn Thị Hòa",
            "",
            SO_DAU.code(),
            NGO_QUYEN.code(),
            "Bằng khen",
            new Threshold(80, Denominator.PRESENT));

    @Test
    void aMemberOfTheCandidatesUnitIsFlagged() {
        assertThat(Conflict.of(seat("Ai đó", SO_DAU), CANDIDATE, CITY)).contains(Conflict.SAME_UNIT);
    }

    @Test
    void aMemberOfTheUnitThatProposesIsFlagged() {
        assertThat(Conflict.of(seat("Ai đó", NGO_QUYEN), CANDIDATE, CITY)).contains(Conflict.PROPOSER);
    }

    @Test
    void aMemberWithTheNameOfTheCandidateIsFlaggedWhateverTheSpelling() {
        assertThat(Conflict.of(seat("NGUYỄN THỊ HOÀ", null), CANDIDATE, CITY)).contains(Conflict.SAME_NAME);
    }

    @Test
    void anybodyElseIsNot() {
        assertThat(Conflict.of(seat("Ai đó", new UnitId("303")), CANDIDATE, CITY))
                .isEmpty();
        assertThat(Conflict.of(seat("Ai đó", null), CANDIDATE, CITY)).isEmpty();
    }

    @Test
    void inTheMeetingOfAUnitBeingOfThatUnitSaysNothing() {
        assertThat(Conflict.of(seat("Ai đó", SO_DAU), CANDIDATE, SO_DAU)).isEmpty();
        assertThat(Conflict.of(seat("Nguyễn Thị Hòa", SO_DAU), CANDIDATE, SO_DAU))
                .contains(Conflict.SAME_NAME);
    }

    private static Seat seat(String name, @Nullable UnitId unit) {
        return new Seat(UUID.randomUUID(), null, name, "", unit, Body.Duty.MEMBER, Presence.PRESENT, false);
    }
}
