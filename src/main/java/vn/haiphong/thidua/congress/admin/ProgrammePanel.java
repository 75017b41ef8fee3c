package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.AgendaLine;
import vn.haiphong.thidua.congress.SessionDay;

/** All items of all sessions, each with a way to everything that can be done with it. */
class ProgrammePanel extends NativeDetails {

    private final Div sessions = new Div();
    private final Consumer<AgendaItemId> chosen;
    private @Nullable DeskWords shown;

    ProgrammePanel(Consumer<AgendaItemId> chosen) {
        super("Cả chương trình");
        this.chosen = chosen;
        getSummary().addClassName("btn");
        setContent(sessions);
        addToggleListener(toggle -> fill());
    }

    void show(DeskWords words) {
        shown = words;
        fill();
    }

    // Two dozen rows are most of what a press would send to the phone, so they come only when somebody looks.
    private void fill() {
        sessions.removeAll();
        var words = shown;
        if (words == null || !isOpen()) return;
        for (SessionDay session : words.agenda().sessions()) {
            var list = new OrderedList();
            list.addClassName("ag");
            list.getElement().setAttribute("aria-label", session.name());
            words.agenda().itemsOf(session).forEach(item -> list.add(new DeskRow(item, words, more(item, words))));
            sessions.add(new H3(session.name()), list);
        }
    }

    private NativeButton more(AgendaLine item, DeskWords words) {
        var more = new NativeButton("Sửa", click -> chosen.accept(item.id()));
        more.addClassNames("btn", "more");
        more.getElement().setAttribute("aria-label", "Thao tác với mục " + words.title(item));
        return more;
    }
}
