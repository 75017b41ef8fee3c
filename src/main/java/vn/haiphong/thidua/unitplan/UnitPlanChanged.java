package vn.haiphong.thidua.unitplan;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A unit's plan was begun, edited, handed in, returned, accepted, passed on or read. */
public record UnitPlanChanged(String step, UnitId unit, String label, String details) implements Audited {

    static final String EDITED = "edited";
    static final String SUBMITTED = "submitted";
    static final String RETURNED = "returned";
    static final String ACCEPTED = "accepted";
    static final String PASSED_ON = "passedOn";
    static final String READ = "read";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("unitplan." + step, unit.code(), label, unit.code(), details);
    }
}
