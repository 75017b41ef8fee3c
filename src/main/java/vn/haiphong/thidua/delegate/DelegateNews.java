package vn.haiphong.thidua.delegate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Tells a unit what became of its list and who moved up, and those above that a list waits for them. */
@Component
class DelegateNews {

    private final Notices notices;
    private final Units units;

    DelegateNews(Notices notices, Units units) {
        this.notices = notices;
        this.units = units;
    }

    @EventListener
    void tell(DelegateChanged event) {
        switch (event.step()) {
            case DelegateChanged.RETURNED -> send(event.unit(), event, "Trả lại để sửa: ");
            case DelegateChanged.ACCEPTED -> send(event.unit(), event, "Đã tiếp nhận: ");
            case DelegateChanged.MOVED_UP -> send(event.unit(), event, "Dự khuyết được xếp chỗ: ");
            case DelegateChanged.SUBMITTED -> send(above(event.unit()), event, "Chờ tiếp nhận: ");
            case DelegateChanged.SUBSTITUTED -> send(above(event.unit()), event, "Thay thế đại biểu: ");
            default -> {}
        }
    }

    private void send(UnitId to, DelegateChanged event, String before) {
        notices.tell(NoticeToSend.toUnit(
                to,
                "dai-bieu/" + TimeOrderedId.next(),
                NoticeKind.DECISION,
                before + event.label(),
                event.details(),
                DelegatePaths.list(event.unit()),
                ""));
    }

    private UnitId above(UnitId unit) {
        var tree = units.tree();
        var known = tree.get(unit);
        return known.level() == UnitLevel.GRASSROOTS && known.parent() != null
                ? known.parent()
                : tree.city().id();
    }
}
