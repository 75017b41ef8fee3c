package vn.haiphong.thidua.proposal;

import java.time.Instant;
import vn.haiphong.thidua.organisation.UnitId;

/** A proposal in the list of a desk. */
public record ProposalRow(
        ProposalId id,
        String number,
        ProposedKind kind,
        String name,
        UnitId unit,
        ProposalStatus status,
        Instant sentAt,
        boolean demonstration) {}
