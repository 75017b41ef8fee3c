package vn.haiphong.thidua.promulgation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.AccountDirectory;
import vn.haiphong.thidua.account.Officer;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Tells those who sign off that a draft lies before them, and those who wrote it what became of it. */
@Component
class DraftNews {

    private final Notices notices;
    private final AccountDirectory accounts;
    private final DraftRights rights;
    private final Units units;

    DraftNews(Notices notices, AccountDirectory accounts, DraftRights rights, Units units) {
        this.notices = notices;
        this.accounts = accounts;
        this.rights = rights;
        this.units = units;
    }

    @EventListener
    void tell(DraftChanged event) {
        switch (event.step()) {
            case DraftChanged.SUBMITTED ->
                tell(event, deciding(event), "Chờ ký duyệt: ", "Hãy mở dự thảo để ký duyệt hoặc trả lại.");
            case DraftChanged.RETURNED ->
                tell(event, writing(event), "Trả lại để sửa: ", "Cần sửa: " + event.details());
            case DraftChanged.SIGNED_OFF -> tell(event, writing(event), "Đã ký duyệt: ", "Dự thảo đã được ký duyệt.");
            default -> {}
        }
    }

    private @Nullable UnitId deciding(DraftChanged event) {
        if (event.kind() != DraftKind.CONGRESS) return rights.unitOf(DraftRights.DIRECTS);
        var city = units.tree().city().id();
        return city.code().equals(event.body()) ? rights.unitOf(DraftRights.PREPARES_CONGRESS) : city;
    }

    private UnitId writing(DraftChanged event) {
        return event.body() == null ? units.tree().city().id() : new UnitId(event.body());
    }

    private void tell(DraftChanged event, @Nullable UnitId to, String before, String text) {
        if (to == null) return;
        var once = "du-thao/" + TimeOrderedId.next();
        var title = before + event.label();
        var link = PromulgationPaths.draft(event.id());
        var all = new ArrayList<NoticeToSend>();
        all.add(NoticeToSend.toUnit(to, once, NoticeKind.DECISION, title, text, link, ""));
        // An account with the rights of the Board reads the city's notices, not those of the unit it is bound to.
        var bound = to.equals(units.tree().city().id()) ? List.<Officer>of() : accounts.organisers(to);
        bound.forEach(one -> all.add(NoticeToSend.toAccount(
                one.id(), once + "/" + one.id().value(), NoticeKind.DECISION, title, text, link)));
        notices.tell(all);
    }
}
