package vn.haiphong.thidua.issue;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** The Board set how long an answer may take. */
record AnswerTimeChanged(String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("issue.answerTime", "answer-time", "Thời hạn trả lời vướng mắc", null, details);
    }
}
