package vn.haiphong.thidua.unitplan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Tells a unit what became of its plan, and those below that a plan was passed on to them. */
@Component
class UnitPlanNews {

    private final Notices notices;
    private final Campaigns campaigns;
    private final UnitTree units;

    UnitPlanNews(Notices notices, Campaigns campaigns, Units units) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.units = units.tree();
    }

    @EventListener
    void tell(UnitPlanChanged event) {
        switch (event.step()) {
            case UnitPlanChanged.RETURNED -> tell(event, "Trả lại để sửa: ", "Cần sửa: ");
            case UnitPlanChanged.ACCEPTED -> tell(event, "Đã tiếp nhận: ", "Kế hoạch đã được tiếp nhận, ");
            case UnitPlanChanged.PASSED_ON -> passOn(event);
            default -> {}
        }
    }

    private void tell(UnitPlanChanged event, String title, String before) {
        notices.tell(notice(
                event.unit(),
                "ke-hoach/" + TimeOrderedId.next(),
                NoticeKind.DECISION,
                title + event.label(),
                before + event.details() + (event.details().endsWith(".") ? "" : "."),
                event.unit()));
    }

    /** Once to each unit, however often the plan is passed on. */
    private void passOn(UnitPlanChanged event) {
        notices.tell(units.children(event.unit()).stream()
                .map(below -> notice(
                        below.id(),
                        "chuyen-xuong/" + campaigns.current().id() + "/" + event.unit() + "/" + below.id(),
                        NoticeKind.PASSED_ON,
                        event.label() + " được chuyển đến đơn vị bạn",
                        "Hãy mở kế hoạch và xác nhận đã đọc.",
                        event.unit()))
                .toList());
    }

    private static NoticeToSend notice(
            UnitId to, String once, NoticeKind kind, String title, String text, UnitId plan) {
        return NoticeToSend.toUnit(to, once, kind, title, text, UnitPlanPaths.plan(plan), "");
    }
}
