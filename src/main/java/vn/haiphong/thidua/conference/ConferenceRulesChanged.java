package vn.haiphong.thidua.conference;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** The Board changed what it tells units about conferences: the figures of the rule, a limit, or a template. */
public record ConferenceRulesChanged(String step, String label, String details) implements Audited {

    static final String RULE_CHANGED = "ruleChanged";
    static final String LIMIT_CHANGED = "limitChanged";
    static final String TEMPLATE_EDITED = "templateEdited";
    static final String TEMPLATE_PUBLISHED = "templatePublished";
    static final String TEMPLATE_WITHDRAWN = "templateWithdrawn";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("conference." + step, "guidance", label, null, details);
    }
}
