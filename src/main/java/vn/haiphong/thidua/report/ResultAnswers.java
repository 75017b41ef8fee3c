package vn.haiphong.thidua.report;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Tells a unit what became of the results it handed in. */
@Component
class ResultAnswers {

    private final Notices notices;

    ResultAnswers(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(ReportNoted event) {
        switch (event.what()) {
            case "resultReturned" -> tell(event, "Trả lại để bổ sung: ", "Cần bổ sung, sửa: ");
            case "resultAccepted" -> tell(event, "Đã tiếp nhận: ", "");
            default -> {}
        }
    }

    private void tell(ReportNoted event, String title, String before) {
        notices.tell(NoticeToSend.toUnit(
                event.unit(),
                "bao-cao/" + TimeOrderedId.next(),
                NoticeKind.DECISION,
                title + event.label(),
                before + event.details(),
                ReportPaths.result(event.unit()),
                ""));
    }
}
