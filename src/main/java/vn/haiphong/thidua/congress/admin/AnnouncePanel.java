package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.congress.Announcement;
import vn.haiphong.thidua.ui.Typing;

/** What everybody is told now, and a field for the next; a refused text stays in the field. */
class AnnouncePanel extends Section {

    private static final int LONGEST = 300;

    private final Div told = new Div();
    private final TextArea text = new TextArea("Thông báo mới");
    private final Div buttons = new Div();
    private final Pressing pressing;

    AnnouncePanel(Pressing pressing) {
        this.pressing = pressing;
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinRows(2);
        text.setManualValidation(true);
        Typing.tellAfter(text, 400);
        text.addValueChangeListener(change -> count());
        count();
        buttons.addClassName("duo");
        add(new H2("Thông báo"), told, text, buttons);
    }

    /** @param seen the revision on the screen */
    void show(@Nullable Announcement now, long seen) {
        told.removeAll();
        buttons.removeAll();
        buttons.add(new PressButton("Gửi thông báo", seen, this::send));
        if (now == null) {
            told.add(new Paragraph("Không có thông báo nào đang hiện."));
            told.setClassName("small dim");
            return;
        }
        told.add(new Paragraph("Đang hiện từ " + DeskWords.time(now.at()) + ": " + now.text()));
        told.setClassName("note");
        buttons.add(
                new PressButton("Gỡ thông báo", seen, pressing, (desk, press) -> desk.clearAnnouncement(press.key())));
    }

    private void count() {
        var left = LONGEST - text.getValue().length();
        text.setHelperText("Hiện trên mọi trang đang mở và màn hình hội trường. Còn " + left + " ký tự.");
    }

    private void send(Press press) {
        var typed = text.getValue();
        var refused = pressing.press((desk, once) -> desk.announce(typed, once.key()), press);
        text.setInvalid(refused.isPresent());
        refused.ifPresentOrElse(why -> text.setErrorMessage("Lỗi: " + why), text::clear);
    }
}
