package vn.haiphong.thidua.ballot;

import java.time.LocalDate;
import vn.haiphong.thidua.organisation.UnitId;

/** A meeting in a list. @param passed how many candidates, 0 before the count */
public record MeetingRow(
        BallotId id,
        UnitId unit,
        String body,
        String subject,
        LocalDate day,
        MeetingState state,
        int candidates,
        int passed,
        boolean demonstration) {}
