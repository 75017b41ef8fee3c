package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.congress.AgendaLine;
import vn.haiphong.thidua.congress.DeskAct;
import vn.haiphong.thidua.ui.Icon;

/** What lies under the thumb: finish, start the next, undo; above them the last act, and why a press was refused. */
class DeskDock extends Div {

    private final DeskAlert alert = new DeskAlert();
    private final Span last = new Span();
    private final Span watchers = new Span();
    private final Div buttons = new Div();
    private final Pressing pressing;

    /** @param back called once the portal answers again after the line was lost */
    DeskDock(Pressing pressing, Runnable back) {
        this.pressing = pressing;
        addClassName("dock");
        var state = new Paragraph(last, watchers);
        state.addClassName("small");
        state.getElement().setAttribute("role", "status");
        buttons.addClassName("duo");
        add(new DeskLine(back), alert, state, buttons);
    }

    DeskAlert alert() {
        return alert;
    }

    void show(DeskWords words, @Nullable AgendaLine next, List<DeskAct> acts) {
        last.setText(lastAct(words, acts));
        buttons.removeAll();
        var now = words.agenda().now().orElse(null);
        if (now != null) {
            main(new PressButton(
                    "Kết thúc mục " + words.number(now),
                    words.agenda().revision(),
                    pressing,
                    (desk, press) -> desk.finish(now.id(), press.key())));
            // Of two sessions each has its own running item, and only that one is finished along.
            if (next != null && next.session().equals(now.session())) buttons.add(start(words, next, true));
        } else if (next != null) {
            main(start(words, next, false));
        }
        acts.stream().filter(DeskAct::mayBeUndone).findFirst().ifPresent(act -> buttons.add(undo(words, act)));
    }

    private void main(PressButton button) {
        button.addClassNames("go", "all");
        buttons.add(button);
    }

    private PressButton start(DeskWords words, AgendaLine next, boolean finishCurrent) {
        return new PressButton(
                "Bắt đầu mục " + words.number(next),
                words.agenda().revision(),
                pressing,
                (desk, press) -> desk.start(next.id(), finishCurrent, press.key()));
    }

    private PressButton undo(DeskWords words, DeskAct act) {
        var button = new PressButton(
                "", words.agenda().revision(), pressing, (desk, press) -> desk.undo(press.seen(), press.key()));
        var what = new Span("“" + words.deed(act) + "”");
        what.addClassName("small");
        button.add(new Icon("back"), new Span(new Span("Hoàn tác "), what));
        return button;
    }

    private static String lastAct(DeskWords words, List<DeskAct> acts) {
        if (acts.isEmpty()) return "Chưa có thao tác nào. ";
        var act = acts.getFirst();
        return DeskWords.time(act.at()) + " " + words.deed(act) + " (" + act.who() + "). ";
    }

    /** @param pages that are open now */
    void watched(int pages) {
        watchers.setText(pages == 0 ? "Chưa có trang nào đang theo dõi." : count(pages));
    }

    private static String count(int pages) {
        return NumberFormat.getIntegerInstance(Locale.of("vi")).format(pages) + " trang đang theo dõi.";
    }
}
