package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;
import vn.haiphong.thidua.congress.DeskAct;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Icon;

/** How the desk speaks of items: by their number within the session, as people in the hall do. */
record DeskWords(Agenda agenda) {

    int number(AgendaLine item) {
        List<AgendaLine> session = agenda.items().stream()
                .filter(other -> other.session().equals(item.session()))
                .toList();
        return session.indexOf(item) + 1;
    }

    /** {@code 6. Diễn văn khai mạc}. */
    String title(AgendaLine item) {
        return number(item) + ". " + item.title();
    }

    /** What runs in that session. */
    Optional<AgendaLine> running(String session) {
        return agenda.items().stream()
                .filter(item -> item.session().equals(session) && item.status() == AgendaItemStatus.LIVE)
                .findFirst();
    }

    String session(AgendaLine item) {
        return agenda.sessions().stream()
                .filter(session -> session.code().equals(item.session()))
                .map(session -> session.name())
                .findFirst()
                .orElse("");
    }

    /** {@code Kết thúc mục 6}. */
    String deed(DeskAct act) {
        var item = act.item() == null ? null : agenda.find(act.item()).orElse(null);
        return act.verb().label() + (item == null ? "" : " mục " + number(item));
    }

    /** The drift in words; late stands out. */
    Span drift() {
        var minutes = agenda.driftMinutes();
        if (agenda.runsOnAnotherDay()) return new Span("Đang chạy vào ngày khác với chương trình.");
        if (minutes == 0) return new Span("Đúng giờ.");
        if (minutes < 0) return new Span("Sớm " + -minutes + " phút.");
        var late = new Span("Chậm " + minutes + " phút.");
        late.addClassName("late-t");
        return late;
    }

    static Span status(AgendaItemStatus status) {
        return switch (status) {
            case SCHEDULED -> sign("next", "Chưa diễn ra");
            case LIVE -> sign("live", "Đang diễn ra");
            case DONE -> sign("done", "Đã xong");
            case CANCELLED -> sign("off", "Đã hủy");
        };
    }

    private static Span sign(String symbol, String word) {
        var sign = new Span(new Icon(symbol), new Span(" " + word));
        sign.addClassNames("st", symbol);
        return sign;
    }

    static String time(@Nullable Instant instant) {
        return instant == null ? "" : PortalTime.time(instant);
    }
}
