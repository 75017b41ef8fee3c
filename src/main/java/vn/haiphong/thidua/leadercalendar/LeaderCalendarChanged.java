package vn.haiphong.thidua.leadercalendar;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** The Board wrote into the calendar itself, or changed the register of leaders. */
record LeaderCalendarChanged(String step, String leader, String label, String details) implements Audited {

    static final String BLOCKED = "blocked";
    static final String UNBLOCKED = "unblocked";
    static final String LEADER_KEPT = "leaderKept";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("leadercalendar." + step, leader, label, null, details);
    }
}
