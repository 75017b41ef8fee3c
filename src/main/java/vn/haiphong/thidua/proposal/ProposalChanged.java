package vn.haiphong.thidua.proposal;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A proposal came, or something was done about it; names of people stay out of the trail. */
public record ProposalChanged(ProposalStep step, ProposalId id, UnitId unit, String number, String details)
        implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("proposal." + step, id.toString(), "Giới thiệu " + number, unit.code(), details);
    }
}
