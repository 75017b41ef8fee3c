package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;

/** Everything that can be done with one item; it follows the item while it is open and closes after a press. */
class ItemDialog extends Dialog {

    private final AgendaItemId id;
    private final Pressing pressing;
    private final Paragraph state = new Paragraph();
    private final Div deeds = new Div();
    private final H3 later = new H3("Lùi giờ");
    private final DelayPanel delay;
    private final DeskAlert alert = new DeskAlert();

    ItemDialog(AgendaItemId id, Pressing desk) {
        this.id = id;
        this.pressing = (step, press) -> {
            var refused = desk.press(step, press);
            refused.ifPresentOrElse(alert::say, this::close);
            return refused;
        };
        delay = new DelayPanel(pressing);
        addClassName("op");
        state.addClassName("row");
        deeds.addClassName("stack");
        add(state, alert, deeds, later, delay);
        getFooter().add(new Button("Đóng", click -> close()));
    }

    void show(DeskWords words) {
        var item = words.agenda().find(id).orElseThrow();
        setHeaderTitle(words.title(item));
        state.removeAll();
        state.add(DeskWords.status(item.status()), new Span(times(item)));
        deeds.removeAll();
        var seen = words.agenda().revision();
        switch (item.status()) {
            case SCHEDULED -> {
                start(item, words);
                var cancel = new PressButton("Hủy mục này…", seen, press -> confirm(item, words, press));
                deeds.add(cancel);
            }
            case LIVE ->
                deeds.add(new PressButton("Kết thúc", seen, pressing, (desk, press) -> desk.finish(id, press.key())));
            case DONE, CANCELLED ->
                deeds.add(new PressButton("Mở lại", seen, pressing, (desk, press) -> desk.reopen(id, press.key())));
        }
        var movable = item.status() == AgendaItemStatus.SCHEDULED || item.status() == AgendaItemStatus.LIVE;
        later.setText(
                item.status() == AgendaItemStatus.LIVE ? "Kéo dài, lùi các mục sau" : "Lùi mục này và các mục sau");
        later.setVisible(movable);
        delay.setVisible(movable);
        delay.show(item, seen);
    }

    private void start(AgendaLine item, DeskWords words) {
        Optional<AgendaLine> running = words.running(item.session());
        var label = running.map(now -> "Kết thúc mục " + words.number(now) + " và bắt đầu mục này")
                .orElse("Bắt đầu");
        deeds.add(new PressButton(
                label,
                words.agenda().revision(),
                pressing,
                (desk, press) -> desk.start(id, running.isPresent(), press.key())));
    }

    private void confirm(AgendaLine item, DeskWords words, Press press) {
        var ask = new ConfirmDialog();
        ask.setHeader("Hủy mục " + words.number(item) + "?");
        ask.setText("“" + item.title() + "” sẽ hiện là “Đã hủy” trên mọi trang. Có thể mở lại hoặc hoàn tác sau.");
        ask.setCancelable(true);
        ask.setCancelText("Không hủy");
        ask.setConfirmText("Hủy mục");
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> pressing.press((desk, once) -> desk.cancel(id, once.key()), press));
        ask.open();
    }

    private static String times(AgendaLine item) {
        var planned = "Theo chương trình " + DeskWords.time(item.planned().start()) + "–"
                + DeskWords.time(item.planned().end());
        if (item.actual().start() != null) {
            return planned + ", bắt đầu " + DeskWords.time(item.actual().start())
                    + (item.actual().end() == null
                            ? ""
                            : ", xong " + DeskWords.time(item.actual().end()));
        }
        return planned + ", dự kiến " + DeskWords.time(item.estimated().start());
    }
}
