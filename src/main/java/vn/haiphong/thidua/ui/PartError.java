package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Paragraph;

/** The error line below a group of fields. */
public class PartError extends Paragraph {

    public PartError() {
        addClassName("err");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param message empty when nothing is wrong */
    public void say(String message) {
        setText(message.isEmpty() ? "" : "Lỗi: " + message);
        setVisible(!message.isEmpty());
    }
}
