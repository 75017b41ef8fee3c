package vn.haiphong.thidua.promulgation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** Tells units of issued papers, and the trail what was done with them. */
@Component
class PaperNews {

    private final Notices notices;
    private final ApplicationEventPublisher events;

    PaperNews(Notices notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    void delivered(IssuedRow row, List<UnitId> units) {
        notices.tell(units.stream()
                .map(unit -> notice(
                        row, unit, "moi", NoticeKind.PASSED_ON, "Văn bản mới: ", "Hãy mở văn bản và xác nhận đã đọc."))
                .toList());
        note(row, DraftChanged.DELIVERED, units.size() + " đơn vị");
    }

    /** However often it is asked on one day, each unit is told once. */
    void urged(IssuedRow row, List<PaperReceipt> unread, LocalDate today) {
        notices.tell(unread.stream()
                .map(one -> notice(
                        row,
                        one.unit(),
                        "nhac/" + today,
                        NoticeKind.REMINDER,
                        "Chưa xác nhận đã đọc: ",
                        "Văn bản gửi lúc " + PortalTime.moment(one.sentAt()) + ". Hãy mở văn bản và xác nhận đã đọc."))
                .toList());
        note(row, DraftChanged.URGED, unread.size() + " đơn vị");
    }

    void note(IssuedRow row, String step, String details) {
        events.publishEvent(new DraftChanged(
                row.id(),
                row.kind(),
                row.edition(),
                step,
                row.kind().label() + " " + row.number() + ": " + row.subject(),
                null,
                details));
    }

    private static NoticeToSend notice(
            IssuedRow row, UnitId unit, String once, NoticeKind kind, String before, String text) {
        return NoticeToSend.toUnit(
                unit,
                "van-ban/" + row.id() + "/" + row.edition() + "/" + once + "/" + unit,
                kind,
                before + row.kind().label() + " số " + row.number() + " ngày " + PortalTime.date(row.dated()),
                row.subject() + ".\n" + text,
                PromulgationPaths.issued(row.id(), row.edition()),
                "van-ban/" + row.id() + "/" + row.edition());
    }
}
