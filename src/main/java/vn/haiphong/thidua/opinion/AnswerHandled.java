package vn.haiphong.thidua.opinion;

import java.util.UUID;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Something was done about a citizen's answer, known by its number and nothing else. */
record AnswerHandled(String what, UUID id, String number) implements Audited {

    static final String FORWARDED = "answer.FORWARDED";
    static final String ANSWERED = "answer.ANSWERED";
    static final String REVEALED = "answer.REVEALED";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("opinion." + what, id.toString(), "Ý kiến số " + number, null, "");
    }
}
