package vn.haiphong.thidua.shell.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticePaths;

/** How many notices are unread, counted at every navigation. */
class NoticeBell extends Anchor {

    private final NoticeBox notices;
    private final Element number = new Element("b");
    private final Span unit = new Span("chưa đọc");

    NoticeBell(NoticeBox notices) {
        super("/" + NoticePaths.NOTICES);
        this.notices = notices;
        addClassName("bell");
        add(new Span("Thông báo"));
        getElement().appendChild(number);
        unit.addClassName("vh");
        add(unit);
    }

    void count() {
        int unread = notices.unread();
        number.setText(unread > 99 ? "99+" : String.valueOf(unread));
        number.setVisible(unread > 0);
        unit.setVisible(unread > 0);
    }
}
