package vn.haiphong.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.haiphong.thidua.organisation.UnitId;

/** A list of nominations a unit sent up. */
public record SubmissionRow(
        UUID id,
        UnitId unit,
        UnitId to,
        String number,
        LocalDate day,
        String signer,
        int count,
        String madeBy,
        Instant madeAt,
        boolean demonstration) {}
