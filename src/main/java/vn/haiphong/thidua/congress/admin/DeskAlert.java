package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.Paragraph;

/** Says aloud why a press was refused; silent until then. */
class DeskAlert extends Paragraph {

    DeskAlert() {
        addClassNames("note", "late");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String why) {
        setText(why);
        setVisible(true);
    }

    void hush() {
        setVisible(false);
    }
}
