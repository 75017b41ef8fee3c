package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Extension;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** Which unit is how far with which task of the plan, within the own scope. */
@Route("quan-tri/ke-hoach/viec")
@PageTitle("Việc theo kế hoạch – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class TaskListView extends Main implements BeforeEnterObserver {

    private final Tasks tasks;
    private final Extensions extensions;
    private final Campaign campaign;
    private final UnitTree units;
    private final LocalDate today;
    private final Map<String, Obligation> obligations;
    private final TaskFilterBar filters;
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();

    TaskListView(
            Tasks tasks, Extensions extensions, Campaigns campaigns, Units units, CurrentAccount current, Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.campaign = campaigns.current();
        this.units = units.tree();
        this.today = LocalDate.now(clock);
        var all = tasks.obligations();
        this.obligations = all.stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
        this.filters = new TaskFilterBar(all, this.units, current.get().scope(), this::narrow);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        var back = new Paragraph(
                new Anchor(CampaignPaths.plan(), "Kế hoạch " + campaign.plan().number()));
        add(back, new H1("Việc theo kế hoạch"), filters, found, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(TaskQuestion.of(event.getLocation().getQueryParameters(), units));
    }

    private void show(TaskQuestion question) {
        filters.read(question.filter());
        var count = tasks.count(question.filter());
        var page = tasks.page(question.filter(), Pager.skipped(question.page()), Pager.PAGE);
        found.setText(counted(count, question.filter()));
        rows.removeAll();
        if (page.isEmpty()) {
            rows.add(nothing(question, count));
            return;
        }
        rows.add(table(page, extensions.of(page)));
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    TaskListView.class,
                    question.page(),
                    count,
                    to -> question.turned(to).address()));
        }
    }

    private Component table(List<Task> page, List<Extension> history) {
        var table = new PlanTable(
                        "Từng đơn vị, từng việc",
                        "Đơn vị",
                        "Việc",
                        "Hạn theo kế hoạch",
                        "Hạn hiện hành",
                        "Tình trạng",
                        "Từ lúc",
                        "Minh chứng")
                .stacked();
        for (var task : page) {
            table.row(
                    units.find(task.unit())
                            .map(unit -> unit.name())
                            .orElse(task.unit().code()),
                    what(task),
                    PlanTable.figure(TaskWords.planned(task)),
                    TaskWords.inForce(task, history, today),
                    TaskWords.state(task, today),
                    PlanTable.figure(PortalTime.moment(task.since())),
                    new NativeTableCell(TaskWords.evidence(task, null)));
        }
        return table;
    }

    private Component what(Task task) {
        var obligation = obligations.get(task.code());
        if (obligation == null) return new Span(task.code());
        var box = new Div(new Span(obligation.what() + " "));
        campaign.clause(obligation.clause()).ifPresent(clause -> {
            var link = new Anchor(CampaignPaths.clause(clause), obligation.clause());
            link.setTitle(clause.text());
            box.add(link);
        });
        return box;
    }

    private Component nothing(TaskQuestion question, int count) {
        var note = new Div();
        note.addClassName("note");
        if (count > 0)
            note.add(new Paragraph("Trang này không có việc nào."), turn("Về trang đầu", question.turned(1)));
        else if (question.filter().late()) note.add(new Paragraph("Không có việc nào trễ hạn trong phạm vi đang xem."));
        else note.add(new Paragraph("Không có việc nào khớp với bộ lọc."));
        if (!question.filter().equals(TaskFilter.ALL)) {
            note.add(turn("Bỏ mọi bộ lọc", new TaskQuestion(TaskFilter.ALL, 1)));
        }
        return note;
    }

    private static RouterLink turn(String words, TaskQuestion to) {
        return Pager.link(words, TaskListView.class, to.address());
    }

    private void narrow(TaskFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(TaskListView.class, new TaskQuestion(filter, 1).address()));
    }

    private static String counted(int count, TaskFilter filter) {
        var number = NumberFormat.getIntegerInstance(Locale.of("vi")).format(count);
        return number + (filter.late() ? " việc trễ hạn" : " việc");
    }
}
