package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.GuidanceLibrary;
import vn.haiphong.thidua.issue.GuidanceRow;
import vn.haiphong.thidua.issue.GuidanceStatus;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.Pager;

/** The guidance of the Board, for all staff to search and read. */
@Route(IssuePaths.GUIDANCE)
@PageTitle("Hướng dẫn – Bàn làm việc")
@Menu(title = "Hướng dẫn", order = 15)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "EDITOR", "OPERATOR", "LEADER"})
class GuidanceListView extends Main implements BeforeEnterObserver {

    private record Question(String text, String clause, GuidanceStatus status, int page) {

        static Question of(QueryParameters address) {
            return new Question(
                    address.getSingleParameter("tim")
                            .filter(text -> text.length() <= 100)
                            .orElse(""),
                    address.getSingleParameter("dieu-khoan")
                            .filter(clause -> clause.matches("[IVX]{1,4}(\\.\\d+[a-z]?\\d*)?"))
                            .orElse(""),
                    address.getSingleParameter("trang-thai")
                            .flatMap(GuidanceStatus::ofWord)
                            .orElse(GuidanceStatus.IN_FORCE),
                    Pager.asked(address));
        }

        QueryParameters address() {
            var words = new LinkedHashMap<String, String>();
            if (!text.isEmpty()) words.put("tim", text);
            if (!clause.isEmpty()) words.put("dieu-khoan", clause);
            if (status != GuidanceStatus.IN_FORCE) words.put("trang-thai", status.word());
            if (page > 1) words.put("trang", String.valueOf(page));
            return QueryParameters.simple(words);
        }

        Question turned(int to) {
            return new Question(text, clause, status, to);
        }
    }

    private final GuidanceLibrary library;
    private final TextField text = new TextField("Tìm (không cần dấu)");
    private final ClauseBox clause;
    private final Select<GuidanceStatus> status = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();
    private boolean reading;

    GuidanceListView(GuidanceLibrary library, Campaigns campaigns, CurrentAccount current) {
        this.library = library;
        clause = new ClauseBox("Điều khoản", campaigns.current());
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel("Hiệu lực");
        status.setItems(GuidanceStatus.values());
        status.setItemLabelGenerator(GuidanceStatus::label);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        text.addValueChangeListener(change -> narrow());
        clause.addValueChangeListener(change -> narrow());
        status.addValueChangeListener(change -> narrow());
        var head = new Div(new H1("Hướng dẫn"));
        head.addClassName("head-row");
        if (current.get().is(Role.ORGANISER) && current.get().scope() == null) {
            var publish = new Anchor(IssuePaths.publish(), "Ban hành hướng dẫn");
            publish.addClassNames("btn", "go");
            head.add(publish);
        }
        var bar = new Div(text, clause, status);
        bar.addClassNames("bar-row", "task-filters");
        add(
                head,
                new Paragraph("Trả lời, hướng dẫn của Ban Thi đua - Khen thưởng dùng chung cho mọi đơn vị."),
                bar,
                found,
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question = Question.of(event.getLocation().getQueryParameters());
        reading = true;
        text.setValue(question.text());
        clause.choose(question.clause());
        status.setValue(question.status());
        reading = false;
        show(question);
    }

    private void show(Question question) {
        int count = library.count(question.text(), question.clause(), question.status());
        var page = library.page(
                question.text(), question.clause(), question.status(), Pager.skipped(question.page()), Pager.PAGE);
        found.setText(count + " hướng dẫn");
        rows.removeAll();
        if (page.isEmpty()) {
            var nothing = new Div(new Paragraph(
                    question.address().getParameters().isEmpty()
                            ? "Chưa có hướng dẫn nào."
                            : "Không có hướng dẫn nào khớp. Hãy gõ ít chữ hơn hoặc bỏ bớt bộ lọc."));
            nothing.addClassName("note");
            rows.add(nothing);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        page.forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    GuidanceListView.class,
                    question.page(),
                    count,
                    to -> question.turned(to).address()));
        }
    }

    private static Component item(GuidanceRow row) {
        var name = new Paragraph(new Anchor(IssuePaths.guidance(row.id()), row.title()));
        name.addClassName("name");
        var about = new Paragraph((row.clause().isEmpty() ? "" : "Điều khoản " + row.clause() + " · ")
                + (row.status() == GuidanceStatus.WITHDRAWN ? "thu hồi lúc " : "ban hành lúc ")
                + PortalTime.moment(row.at())
                + (row.edition() > 1 ? " · bản " + row.edition() : "")
                + (row.demonstration() ? " · dữ liệu minh họa" : ""));
        about.addClassNames("small", "dim");
        var beginning = new Paragraph(row.beginning() + (row.beginning().length() >= 240 ? "…" : ""));
        beginning.addClassName("small");
        return new ListItem(name, about, beginning, status(row.status()));
    }

    static Span status(GuidanceStatus status) {
        var sign = new Span(status.label());
        sign.addClassNames("status", status == GuidanceStatus.IN_FORCE ? "da-xuat-ban" : "da-go");
        return sign;
    }

    private void narrow() {
        if (reading) return;
        var question = new Question(VietnameseText.line(text.getValue()), clause.clause(), status.getValue(), 1);
        getUI().ifPresent(ui -> ui.navigate(GuidanceListView.class, question.address()));
    }
}
