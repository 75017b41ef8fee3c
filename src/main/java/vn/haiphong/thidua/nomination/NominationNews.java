package vn.haiphong.thidua.nomination;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Tells units of nominations that came to them, came back, or were decided. */
@Component
class NominationNews {

    private final Notices notices;
    private final UnitTree units;

    NominationNews(Notices notices, Units units) {
        this.notices = notices;
        this.units = units.tree();
    }

    @EventListener
    void tell(NominationsSent sent) {
        // The Board reads its own desk; the city as a unit has no officers.
        if (sent.to().equals(units.city().id())) return;
        notices.tell(NoticeToSend.toUnit(
                sent.to(),
                "ho-so-den/" + sent.submission(),
                NoticeKind.PASSED_ON,
                name(sent.from()) + " trình " + sent.count() + " hồ sơ đề nghị khen thưởng",
                "Tờ trình số " + sent.number() + ". Hãy tiếp nhận và xét trong thời hạn của cấp mình.",
                NominationPaths.list() + "?viec=cho-xu-ly",
                ""));
    }

    @EventListener
    void tell(NominationChanged changed) {
        var to = changed.to();
        if (to == null) return;
        switch (changed.step()) {
            case SENT_BACK -> tell(changed, to, "Trả lại để bổ sung: ", "Cần bổ sung: ");
            case REFUSED -> tell(changed, to, "Không đồng ý: ", "Lý do: ");
            case CHOSEN -> tell(changed, to, "Được chọn: ", "Kết quả của ");
            default -> {}
        }
    }

    private void tell(NominationChanged changed, UnitId to, String title, String before) {
        notices.tell(NoticeToSend.toUnit(
                to,
                "ho-so/" + TimeOrderedId.next(),
                NoticeKind.DECISION,
                title + changed.label(),
                before + changed.details() + (changed.details().endsWith(".") ? "" : "."),
                NominationPaths.nomination(changed.id()),
                ""));
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
