package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Extension;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskDoor;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;

/** What the own unit owes by the plan, what is next first; made for a phone too. */
@Route("quan-tri/viec-cua-toi")
@PageTitle("Việc của đơn vị – Bàn làm việc")
@Menu(title = "Việc của đơn vị", order = 9)
@RolesAllowed("UNIT")
class MyWorkView extends Main {

    private final Tasks tasks;
    private final Extensions extensions;
    private final Campaign campaign;
    private final Map<String, TaskDoor> doors;
    private final Map<String, Obligation> obligations;
    private final @Nullable UnitId own;
    private final LocalDate today;
    private final Div lists = new Div();

    MyWorkView(
            Tasks tasks,
            Extensions extensions,
            Campaigns campaigns,
            List<TaskDoor> doors,
            Units units,
            CurrentAccount current,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.campaign = campaigns.current();
        this.doors = doors.stream().collect(Collectors.toMap(TaskDoor::code, Function.identity()));
        this.obligations =
                tasks.obligations().stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
        this.own = current.get().scope();
        this.today = LocalDate.now(clock);
        add(new H1("Việc của đơn vị"));
        if (own == null) {
            add(new Paragraph("Tài khoản của bạn không gắn với một đơn vị nào."));
            return;
        }
        var name = units.tree().find(own).map(Unit::name).orElse(own.code());
        var intro = new Paragraph(name + ", theo Kế hoạch " + campaign.plan().number() + ".");
        intro.addClassName("dim");
        add(intro, lists);
        if (!units.tree().children(own).isEmpty()) {
            var below = new Anchor(CampaignPaths.tasks() + "?don-vi=" + own.code(), "Việc của cả đơn vị bên dưới");
            add(new Paragraph(below));
        }
        show();
    }

    private void show() {
        lists.removeAll();
        var all = tasks.of(own);
        if (all.isEmpty()) {
            var nothing = new Div(new Paragraph("Kế hoạch không giao việc riêng cho đơn vị này."));
            nothing.addClassName("note");
            lists.add(nothing);
            return;
        }
        var history = extensions.of(all);
        var open = all.stream().filter(TaskWords::isOpen).toList();
        lists.add(new H2(open.isEmpty() ? "Không còn việc phải nộp" : "Phải làm"), list(open, history, true));
        section("Đã nộp, chờ tiếp nhận", all, TaskState.SUBMITTED, history);
        section("Đã xong", all, TaskState.DONE, history);
    }

    private void section(String title, List<Task> all, TaskState state, List<Extension> history) {
        var some = all.stream().filter(task -> task.state() == state).toList();
        if (!some.isEmpty()) lists.add(new H2(title), list(some, history, false));
    }

    private Component list(List<Task> some, List<Extension> history, boolean firstIsNext) {
        var list = new OrderedList();
        list.addClassName("work");
        for (var task : some) {
            var item = new ListItem(card(task, history));
            if (firstIsNext && task == some.getFirst()) item.addClassName("is-next");
            list.add(item);
        }
        return list;
    }

    private Component card(Task task, List<Extension> history) {
        var obligation = obligations.get(task.code());
        var box = new Div();
        box.add(new H3(obligation == null ? task.code() : obligation.what()));
        var state = new Paragraph(TaskWords.state(task, today));
        box.add(state);
        if (task.state() == TaskState.RETURNED && !task.evidence().isEmpty()) {
            var why = new Paragraph("Lý do trả lại: " + task.evidence());
            why.addClassNames("note", "late");
            box.add(why);
        }
        if (task.due() != null) {
            box.add(new Paragraph("Hạn theo kế hoạch: " + TaskWords.planned(task)));
            var now = new Div(new Span("Hạn hiện hành: "));
            now.addClassName("now-day");
            now.add(TaskWords.inForce(task, history, today));
            box.add(now);
        }
        if (obligation != null) box.add(cited(obligation));
        if (!task.path().isEmpty() || !task.evidence().isEmpty() && task.state() != TaskState.RETURNED) {
            box.add(new Paragraph(
                    new Span("Minh chứng: "),
                    TaskWords.evidence(task, null),
                    new Span(", từ " + PortalTime.moment(task.since()))));
        }
        box.add(steps(task, obligation, history));
        return box;
    }

    private Component cited(Obligation obligation) {
        var line = new Paragraph(new Span("Hoàn thành khi có: " + obligation.evidence() + ". Theo điều khoản "));
        line.addClassNames("small", "dim");
        campaign.clause(obligation.clause())
                .ifPresent(clause -> line.add(new Anchor(CampaignPaths.clause(clause), obligation.clause())));
        return line;
    }

    private Component steps(Task task, @Nullable Obligation obligation, List<Extension> history) {
        var row = new Div();
        row.addClassName("row");
        var door = doors.get(task.code());
        if (door != null && TaskWords.isOpen(task)) {
            var go = new Anchor(door.path(task.unit()), door.label());
            go.addClassNames("btn", "go");
            row.add(go);
        }
        var waits =
                history.stream().anyMatch(one -> one.isPending() && one.code().equals(task.code()));
        if (obligation != null && task.dueNow() != null && TaskWords.isOpen(task) && !waits) {
            var ask = new Button("Xin gia hạn", click -> ask(task, obligation));
            ask.setAriaLabel("Xin gia hạn: " + obligation.what());
            row.add(ask);
        }
        return row;
    }

    private void ask(Task task, Obligation obligation) {
        new ExtensionDialog(
                        "Xin gia hạn",
                        obligation.what() + ". Hạn hiện hành: " + Day.due(task.dueNow()) + ".",
                        "Xin đến ngày",
                        null,
                        "Lý do",
                        this::show)
                .step("Gửi đề nghị", true, (day, reason) -> extensions.request(task.code(), task.unit(), day, reason))
                .open();
    }
}
