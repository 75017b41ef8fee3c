package vn.haiphong.thidua.shell.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticePaths;

/** How many notices are unread, counted at every navigation. */
class NoticeBell extends Anchor {

    private final NoticeBox notices;

    NoticeBell(NoticeBox notices) {
        super("/" + NoticePaths.NOTICES);
        this.notices = notices;
        addClassName("bell");
    }

    void count() {
        int unread = notices.unread();
        removeAll();
        add(new Span("Thông báo"));
        if (unread == 0) return;
        getElement().appendChild(new Element("b").setText(unread > 99 ? "99+" : String.valueOf(unread)));
        var said = new Span("chưa đọc");
        said.addClassName("vh");
        add(said);
    }
}
