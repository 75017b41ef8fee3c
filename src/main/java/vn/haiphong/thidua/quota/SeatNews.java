package vn.haiphong.thidua.quota;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Tells a unit how many seats it has now. */
@Component
class SeatNews {

    private final Notices notices;
    private final Units units;

    SeatNews(Notices notices, Units units) {
        this.notices = notices;
        this.units = units;
    }

    @EventListener
    void tell(SeatsChanged event) {
        if (event.unit().equals(units.tree().city().id())) return;
        notices.tell(NoticeToSend.toUnit(
                event.unit(),
                "cho-dai-bieu/" + TimeOrderedId.next(),
                NoticeKind.DECISION,
                "Số chỗ đại biểu " + event.kind().inWords() + " của đơn vị: " + event.after(),
                "Trước đây: " + event.before() + ". Nay: " + event.after()
                        + ". Hãy giao cho đơn vị trực thuộc hoặc lập danh sách đại biểu.",
                QuotaPaths.seats(event.unit()),
                ""));
    }
}
