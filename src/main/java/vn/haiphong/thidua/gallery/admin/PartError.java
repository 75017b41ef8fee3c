package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.html.Paragraph;

/** The error line below a group of fields. */
class PartError extends Paragraph {

    PartError() {
        addClassName("err");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param message empty when nothing is wrong */
    void say(String message) {
        setText(message.isEmpty() ? "" : "Lỗi: " + message);
        setVisible(!message.isEmpty());
    }
}
