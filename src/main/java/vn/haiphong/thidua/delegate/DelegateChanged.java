package vn.haiphong.thidua.delegate;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Something happened to a unit's list; told inside the transaction. */
public record DelegateChanged(String step, UnitId unit, String label, String details) implements Audited {

    static final String ADDED = "added";
    static final String EDITED = "edited";
    static final String GONE = "gone";
    static final String SUBSTITUTED = "substituted";
    static final String SWAPPED = "swapped";
    static final String MOVED_UP = "movedUp";
    static final String SUBMITTED = "submitted";
    static final String RETURNED = "returned";
    static final String ACCEPTED = "accepted";
    static final String CONFIRMED = "confirmed";
    static final String IMPORTED = "imported";
    static final String UNDONE = "undone";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("delegate." + step, unit.code(), label, unit.code(), details);
    }
}
