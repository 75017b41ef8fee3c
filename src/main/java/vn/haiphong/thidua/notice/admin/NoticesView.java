package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticePaths;
import vn.haiphong.thidua.notice.NoticeRow;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** What the portal told who is signed in, newest first; opening a notice counts as reading it. */
@Route(NoticePaths.NOTICES)
@PageTitle("Thông báo – Bàn làm việc")
@Menu(title = "Thông báo", order = 1)
@PermitAll
class NoticesView extends Main implements BeforeEnterObserver {

    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final NoticeBox box;

    NoticesView(NoticeBox box) {
        this.box = box;
        addClassName("notices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var opened = query.getSingleParameter("mo").orElse("");
        if (opened.matches(UUID_FORM)) {
            open(UUID.fromString(opened), event);
            return;
        }
        show(query.getSingleParameter("chua-doc").isPresent(), Pager.asked(query));
    }

    private void open(UUID id, BeforeEnterEvent event) {
        var parts = box.open(id).link().substring(1).split("\\?", 2);
        event.forwardTo(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private void show(boolean onlyUnread, int page) {
        removeAll();
        int unread = box.count(true);
        var head = new Div(new H1("Thông báo"));
        head.addClassName("head-row");
        if (unread > 0) head.add(new Button("Đánh dấu đã đọc tất cả", click -> readAll()));
        add(head, choice(onlyUnread, unread));
        int count = onlyUnread ? unread : box.count(false);
        var found = box.page(onlyUnread, Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            add(nothing(onlyUnread, count));
            return;
        }
        var list = new OrderedList();
        list.addClassName("notice-list");
        found.forEach(row -> list.add(item(row)));
        add(list);
        if (Pager.isNeeded(count)) add(new Pager(page, count, turned -> address(onlyUnread, turned)));
    }

    private static Component choice(boolean onlyUnread, int unread) {
        var all = new Anchor(address(false, 1), "Tất cả");
        var fresh = new Anchor(address(true, 1), "Chưa đọc (" + unread + ")");
        (onlyUnread ? fresh : all).getElement().setAttribute("aria-current", "true");
        var list = new UnorderedList(new ListItem(all), new ListItem(fresh));
        list.addClassNames("row", "list");
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", "Lọc thông báo");
        return nav;
    }

    private Component item(NoticeRow row) {
        var about = new Paragraph(new Span(row.kind().label() + " · " + PortalTime.moment(row.toldAt())));
        about.addClassNames("small", "dim");
        var title = new H2(new Anchor(NoticePaths.open(row.id()), row.title()));
        var text = new Paragraph(row.text());
        text.addClassName("lines");
        var item = new ListItem(about, title, text);
        if (row.readAt() != null) {
            about.add(new Span(" · đã đọc " + PortalTime.moment(row.readAt())));
            return item;
        }
        item.addClassName("unread");
        var sign = new Span("Chưa đọc");
        sign.addClassNames("status", "cho-duyet");
        about.add(sign);
        var read = new Button("Đánh dấu đã đọc", click -> {
            box.open(row.id());
            again();
        });
        read.setAriaLabel("Đánh dấu đã đọc: " + row.title());
        item.add(read);
        return item;
    }

    private static Component nothing(boolean onlyUnread, int count) {
        var note = new Div();
        note.addClassName("note");
        if (count > 0) note.add(new Paragraph("Trang này không có thông báo nào."));
        else if (onlyUnread) note.add(new Paragraph("Bạn đã đọc hết thông báo."));
        else {
            note.add(
                    new Paragraph("Chưa có thông báo nào. Nhắc việc, công văn đôn đốc và kết quả xử lý hồ sơ của đơn vị"
                            + " bạn sẽ hiện ở đây."));
        }
        if (onlyUnread || count > 0) note.add(new Anchor(address(false, 1), "Xem tất cả thông báo"));
        return note;
    }

    private void readAll() {
        box.readAll();
        again();
    }

    /** Through the router, so that the number in the frame is counted anew. */
    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private static String address(boolean onlyUnread, int page) {
        var question = (onlyUnread ? "&chua-doc=1" : "") + (page > 1 ? "&trang=" + page : "");
        return "/" + NoticePaths.NOTICES + question.replaceFirst("&", "?");
    }
}
