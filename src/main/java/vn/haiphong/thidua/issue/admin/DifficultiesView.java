package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.Locale;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.AnswerTimes;
import vn.haiphong.thidua.issue.DifficultyFilter;
import vn.haiphong.thidua.issue.DifficultyRegister;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.Pager;

/** The difficulties of the units in the own scope: which wait, which are late, what was answered. */
@Route(IssuePaths.DIFFICULTIES)
@PageTitle("Vướng mắc – Bàn làm việc")
@Menu(title = "Vướng mắc", order = 14)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DifficultiesView extends Main implements BeforeEnterObserver {

    private final DifficultyRegister register;
    private final UnitTree units;
    private final boolean raises;
    private final DifficultyFilterBar filters;
    private final Paragraph found = new Paragraph();
    private final Div late = new Div();
    private final Div rows = new Div();

    DifficultiesView(
            DifficultyRegister register, AnswerTimes times, Campaigns campaigns, Units units, CurrentAccount current) {
        this.register = register;
        this.units = units.tree();
        var who = current.get();
        raises = who.is(Role.UNIT);
        filters = new DifficultyFilterBar(campaigns.current(), this.units, who, this::narrow);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        var head = new Div(new H1("Vướng mắc"));
        head.addClassName("head-row");
        if (raises) {
            var raise = new Anchor(IssuePaths.raise(), "Nêu vướng mắc");
            raise.addClassNames("btn", "go");
            head.add(raise);
        }
        add(
                head,
                new Paragraph("Khó khăn, vướng mắc của đơn vị khi thực hiện kế hoạch (điều khoản III.12) và trả lời của"
                        + " Ban Thi đua - Khen thưởng."),
                late,
                filters,
                found,
                rows);
        if (who.is(Role.ORGANISER) && who.scope() == null) add(new AnswerTimePanel(times));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DifficultyQuestion.of(event.getLocation().getQueryParameters(), units));
    }

    private void show(DifficultyQuestion question) {
        filters.read(question.filter());
        overdue(question);
        int count = register.count(question.filter());
        var page = register.page(question.filter(), Pager.skipped(question.page()), Pager.PAGE);
        found.setText(NumberFormat.getIntegerInstance(Locale.of("vi")).format(count) + " vướng mắc");
        rows.removeAll();
        if (page.isEmpty()) {
            rows.add(nothing(question, count));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        page.forEach(row -> list.add(new DifficultyItem(row, units)));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    DifficultiesView.class,
                    question.page(),
                    count,
                    to -> question.turned(to).address()));
        }
    }

    /** Late answers are said before anything else. */
    private void overdue(DifficultyQuestion question) {
        late.removeAll();
        late.setClassName("");
        int number = register.count(DifficultyFilter.OVERDUE);
        if (number == 0 || question.filter().overdue()) return;
        late.setClassName("note late");
        late.add(new Anchor(IssuePaths.overdue(), number + " vướng mắc quá hạn trả lời"));
    }

    private Component nothing(DifficultyQuestion question, int count) {
        var note = new Div();
        note.addClassName("note");
        if (count > 0) {
            note.add(
                    new Paragraph("Trang này không có vướng mắc nào."),
                    Pager.link(
                            "Về trang đầu",
                            DifficultiesView.class,
                            question.turned(1).address()));
        } else if (!question.filter().equals(DifficultyFilter.ALL)) {
            note.add(
                    new Paragraph("Không có vướng mắc nào khớp với bộ lọc."),
                    Pager.link(
                            "Bỏ mọi bộ lọc",
                            DifficultiesView.class,
                            new DifficultyQuestion(DifficultyFilter.ALL, 1).address()));
        } else {
            note.add(new Paragraph(
                    raises
                            ? "Chưa có vướng mắc nào trong phạm vi của bạn. Khi gặp khó khăn, bấm “Nêu vướng mắc” để Ban"
                                    + " Thi đua - Khen thưởng trả lời."
                            : "Chưa có vướng mắc nào trong phạm vi của bạn."));
        }
        return note;
    }

    private void narrow(DifficultyFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(DifficultiesView.class, new DifficultyQuestion(filter, 1).address()));
    }
}
