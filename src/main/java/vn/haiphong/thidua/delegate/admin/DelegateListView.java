package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegateIntake;
import vn.haiphong.thidua.delegate.DelegateListDetails;
import vn.haiphong.thidua.delegate.DelegateListDetails.Step;
import vn.haiphong.thidua.delegate.DelegateLists;
import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.delegate.DelegateState;
import vn.haiphong.thidua.delegate.ListStatus;
import vn.haiphong.thidua.intake.IntakeDoors;
import vn.haiphong.thidua.intake.IntakeTarget;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectRegister;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.SheetIntake;
import vn.haiphong.thidua.ui.WhyDialog;

/** The delegates of one unit: who has a seat, who waits, who is gone; handing in, returning, accepting. */
@Route(DelegatePaths.LIST + "/:unit")
@PageTitle("Danh sách đại biểu – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DelegateListView extends Main implements BeforeEnterObserver, DelegateItem.Acts {

    private final DelegateDesk desk;
    private final DelegateLists lists;
    private final Subjects subjects;
    private final SubjectRegister register;
    private final IntakeDoors doors;
    private final Campaigns campaigns;
    private final Units units;
    private final ListNote note = new ListNote();
    private final Div top = new Div();
    private final ListSteps steps;
    private final Div body = new Div();
    private final Div bottom = new Div();
    private final NativeDetails sheet = new NativeDetails();
    private UnitId unit = new UnitId("?");
    private int page = 1;
    private DelegateListDetails list;

    DelegateListView(
            DelegateDesk desk,
            DelegateLists lists,
            Subjects subjects,
            SubjectRegister register,
            IntakeDoors doors,
            Campaigns campaigns,
            Units units) {
        this.desk = desk;
        this.lists = lists;
        this.subjects = subjects;
        this.register = register;
        this.doors = doors;
        this.campaigns = campaigns;
        this.units = units;
        steps = new ListSteps(lists, () -> putForward(null), this::step, this::done);
        sheet.setSummaryText("Nhập danh sách từ Excel");
        sheet.addClassName("list-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unit = new UnitId(event.getRouteParameters().get("unit").orElse("?"));
        if (units.tree().find(unit).isEmpty()) throw new NotFoundException("No unit " + unit);
        page = Pager.asked(event.getLocation().getQueryParameters());
        note.clear();
        show();
        removeAll();
        // It stays in its place as long as the page is open: a file chosen in one that is gone is answered with 403.
        if (list.may(Step.EDIT)) {
            var target = new IntakeTarget(unit, campaigns.current().id().code());
            sheet.setContent(new SheetIntake(doors.open(DelegateIntake.KEY, target), this::show));
        }
        add(top, note, steps, sheet, body, bottom);
    }

    private void show() {
        list = desk.open(unit);
        top.removeAll();
        body.removeAll();
        bottom.removeAll();
        sheet.setVisible(list.may(Step.EDIT));
        var title = new Div(new H1("Danh sách đại biểu của " + list.name()), DelegatesView.status(list.status()));
        title.addClassName("head-row");
        top.add(new DelegateCrumb(list.name()), title, new ListFacts(list));
        steps.show(list);
        rows();
        bottom.add(
                new FormatLinks(
                        "Tải danh sách có chỗ (cả đơn vị trực thuộc): ",
                        ending -> DelegatePaths.listFile(unit, ending),
                        "danh sách của " + list.name()),
                new Paragraph(new Anchor(
                        "/" + DelegatePaths.STRUCTURE + "?don-vi=" + unit.code(), "Cơ cấu đại biểu của đơn vị")),
                new ListHistory(list.history()));
    }

    private void rows() {
        if (list.rows().isEmpty()) {
            var nothing = new Paragraph(
                    list.seats().held() == 0
                            ? "Đơn vị chưa được giao chỗ đại biểu nào."
                            : "Chưa có ai trong danh sách. Bấm “Đưa đại biểu vào danh sách” để bắt đầu.");
            nothing.addClassName("note");
            body.add(nothing);
            return;
        }
        DelegateState before = null;
        var lines = new OrderedList();
        for (var row :
                list.rows().stream().skip(Pager.skipped(page)).limit(Pager.PAGE).toList()) {
            if (row.state() != before) {
                body.add(
                        new H2(row.state().label() + " (" + list.in(row.state()).size() + ")"));
                lines = new OrderedList();
                lines.addClassNames("desk-list", "delegates");
                body.add(lines);
                before = row.state();
            }
            lines.add(new DelegateItem(row, list.may(Step.EDIT), list.status() == ListStatus.ACCEPTED, this));
        }
        int count = list.rows().size();
        if (Pager.isNeeded(count)) {
            body.add(new Pager(page, count, to -> DelegatePaths.list(unit) + (to > 1 ? "?trang=" + to : "")));
        }
    }

    private void putForward(@Nullable DelegateRow instead) {
        new PutForwardDialog(subjects, register, units.tree(), unit, instead, (form, reason) -> {
                    if (instead == null) desk.add(unit, form);
                    else desk.substitute(instead.id(), instead.version(), form, reason);
                    done(instead == null ? "Đã đưa vào danh sách." : "Đã thay thế " + instead.name() + ".");
                })
                .open();
    }

    @Override
    public void describe(DelegateRow row) {
        new DescribeDialog(desk, row, () -> fresh(row), () -> done("Đã lưu.")).open();
    }

    private DelegateRow fresh(DelegateRow row) {
        return desk.open(unit).rows().stream()
                .filter(one -> one.id().equals(row.id()))
                .findFirst()
                .orElseThrow(() -> new StepRefused("Đại biểu này không còn trong danh sách."));
    }

    @Override
    public void substitute(DelegateRow row) {
        putForward(row);
    }

    @Override
    public void swap(DelegateRow row) {
        var others = list.rows().stream()
                .filter(one -> one.state() != DelegateState.GONE && !one.id().equals(row.id()))
                .filter(one -> one.kind() != row.kind() || one.state() != row.state())
                .toList();
        new SwapDialog(desk, row, others, () -> done("Đã đổi chỗ.")).open();
    }

    @Override
    public void withdraw(DelegateRow row) {
        new WhyDialog(
                        "Rút " + row.name() + " khỏi danh sách?",
                        row.state() == DelegateState.SEATED
                                ? "Chỗ trống được chuyển ngay cho người dự khuyết đầu tiên."
                                : "Người này rời danh sách dự khuyết.",
                        "Rút khỏi danh sách",
                        why -> {
                            desk.withdraw(row.id(), row.version(), why);
                            done("Đã rút " + row.name() + " khỏi danh sách.");
                        })
                .open();
    }

    @Override
    public void forward(DelegateRow row) {
        step(() -> desk.forward(row.id()), "Đã đưa " + row.name() + " lên một bậc.");
    }

    private void step(Runnable what, String words) {
        if (note.guard(what)) done(words);
    }

    private void done(String words) {
        show();
        note.say(words);
    }
}
