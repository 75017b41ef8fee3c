package vn.haiphong.thidua.opinion;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** The Board set how long notices stand and names are kept. */
record OpinionRuleChanged(String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("opinion.rule", "rule", "Lấy ý kiến nhân dân", null, details);
    }
}
