package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.opinion.OpinionDesk;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.OpinionRow;
import vn.haiphong.thidua.opinion.OpinionRules;
import vn.haiphong.thidua.opinion.OpinionStatus;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.StepNote;

/** The notices for the people's opinion, those being written first. */
@Route(OpinionPaths.DESK)
@PageTitle("Lấy ý kiến nhân dân – Bàn làm việc")
@Menu(title = "Lấy ý kiến nhân dân", order = 18)
@RolesAllowed({"ADMIN", "ORGANISER", "LEADER"})
class OpinionsView extends Main implements BeforeEnterObserver {

    private final OpinionDesk desk;
    private final Div rows = new Div();

    OpinionsView(OpinionDesk desk, OpinionRules rules, CurrentAccount current) {
        this.desk = desk;
        addClassName("opinion");
        add(
                new H1("Lấy ý kiến nhân dân"),
                new Paragraph(
                        "Công khai người, tập thể mà quy định yêu cầu lấy ý kiến; Hội đồng chỉ bỏ phiếu sau khi kết"
                                + " thúc."),
                rows);
        var who = current.get();
        if (who.is(Role.ORGANISER) && who.scope() == null) add(adding(), new OpinionRulePanel(rules));
    }

    private NativeDetails adding() {
        var note = new StepNote();
        var fields = new OpinionFields();
        fields.read(desk.suggested());
        var add = new Button(
                "Lập thông báo",
                click -> note.guard(() -> {
                    var made = desk.add(fields.form());
                    getUI().ifPresent(ui -> ui.navigate(
                            OpinionDeskView.class,
                            new RouteParameters(OpinionDeskView.ID, made.id().toString())));
                }));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new NativeDetails("Lập thông báo mới", new Div(note, fields, bar(add)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = Pager.asked(event.getLocation().getQueryParameters());
        rows.removeAll();
        int count = desk.count();
        var found = desk.page(Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var note = new Paragraph(count > 0 ? "Trang này không có thông báo nào." : "Chưa có thông báo nào.");
            note.addClassName("note");
            rows.add(note);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        found.forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(count)) rows.add(new Pager(page, count, to -> OpinionPaths.desk() + "?trang=" + to));
    }

    private static ListItem item(OpinionRow row) {
        var name = new Paragraph(new Anchor(OpinionPaths.desk(row.id()), row.heading()));
        name.addClassName("name");
        var said = new ArrayList<String>();
        if (row.lastDay() != null) said.add("đến hết ngày " + PortalTime.date(row.lastDay()));
        said.add(row.nominees() + " người, tập thể");
        said.add(row.answers() + " ý kiến" + (row.waiting() > 0 ? ", " + row.waiting() + " chưa trả lời" : ""));
        if (row.demonstration()) said.add("dữ liệu minh họa");
        var about = new Paragraph(String.join(" · ", said));
        about.addClassNames("small", "dim");
        return new ListItem(name, about, sign(row.status()));
    }

    static Span sign(OpinionStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        switch (status) {
            case PUBLISHED -> sign.addClassName("cho-duyet");
            case CLOSED -> sign.addClassName("da-xuat-ban");
            case WITHDRAWN -> sign.addClassName("da-go");
            case DRAFT -> {}
        }
        return sign;
    }

    static Div bar(com.vaadin.flow.component.Component... parts) {
        var bar = new Div(parts);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }
}
