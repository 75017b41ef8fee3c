package vn.haiphong.thidua.door.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.haiphong.thidua.door.Arrivals;
import vn.haiphong.thidua.door.DoorPaths;

/** From the desk to the page of the door: how a phone is made ready, and who has come so far. */
@Route(DoorPaths.ENTRY)
@PageTitle("Đón tiếp đại biểu – Bàn làm việc")
@Menu(title = "Đón tiếp đại biểu", order = 21)
@RolesAllowed({"ORGANISER", "OPERATOR", "LEADER"})
class DoorView extends Main implements BeforeEnterObserver {

    private final Arrivals arrivals;

    DoorView(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var counts = arrivals.headcounts();
        var open = new Anchor(DoorPaths.DOOR, "Mở trang đón tiếp");
        open.addClassNames("btn", "go");
        open.setRouterIgnore(true);
        removeAll();
        add(
                new H1("Đón tiếp đại biểu"),
                new OrderedList(
                        new ListItem(
                                "Trước giờ đón tiếp, mở trang bằng điện thoại của từng cửa khi còn mạng; trang và danh"
                                        + " sách được giữ trên máy."),
                        new ListItem(
                                "Mất mạng vẫn ghi được; có mạng lại thì tự gửi. Ghi ở hai cửa cũng chỉ tính một lần."),
                        new ListItem("Hết buổi, mở mục “Máy này” để xóa danh sách khỏi máy.")),
                new Paragraph(open),
                new H2("Đã đến "
                        + counts.stream().mapToInt(Arrivals.Headcount::present).sum() + "/"
                        + counts.stream().mapToInt(Arrivals.Headcount::expected).sum()));
        if (counts.isEmpty()) {
            var nothing = new Paragraph(
                    "Chưa có thẻ đại biểu nào. Ban Thi đua - Khen thưởng lập thẻ ở mục Đại biểu Đại hội.");
            nothing.addClassName("note");
            add(nothing);
            return;
        }
        add(new HeadcountTable(counts));
    }
}
