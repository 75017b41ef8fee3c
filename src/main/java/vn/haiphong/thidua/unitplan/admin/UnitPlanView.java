package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.KeptLine;
import vn.haiphong.thidua.ui.UnsavedGuard;
import vn.haiphong.thidua.unitplan.PlanCascade;
import vn.haiphong.thidua.unitplan.UnitPlanContent;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanDraft;
import vn.haiphong.thidua.unitplan.UnitPlanDraft.Step;
import vn.haiphong.thidua.unitplan.UnitPlanPaths;
import vn.haiphong.thidua.unitplan.UnitPlanRefused;

/** One unit's plan: written by the unit and kept after every pause, read and decided on above it, read below it. */
@Route("quan-tri/ke-hoach-don-vi/:unit")
@PageTitle("Kế hoạch của đơn vị – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class UnitPlanView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private final UnitPlanDesk desk;
    private final PlanCascade cascade;
    private final Campaign campaign;
    private final UnitTree units;
    private final Div head = new Div();
    private final Div message = new Div();
    private final Div conflictPlace = new Div();
    private final Div notes = new Div();
    private final UnitPlanForm form;
    private final Div reading = new Div();
    private final UnitPlanFiles files = new UnitPlanFiles(this::attach, this::detach, this::fail);
    private final KeptLine keptLine;
    private final UnitPlanSteps steps;
    private final Div passedOn = new Div();
    private final UnsavedGuard guard = new UnsavedGuard(this::flush);
    private UnitId unit = new UnitId("?");
    private UnitPlanDraft draft;
    private UnitPlanContent kept = UnitPlanContent.empty();
    private @Nullable ConflictPanel<UnitPlanContent> conflict;

    UnitPlanView(UnitPlanDesk desk, PlanCascade cascade, Campaigns campaigns, Units units, Clock clock) {
        this.desk = desk;
        this.cascade = cascade;
        this.campaign = campaigns.current();
        this.units = units.tree();
        this.form = new UnitPlanForm(campaign, this::typed);
        this.keptLine = new KeptLine(clock);
        this.steps = new UnitPlanSteps(keptLine, this::submit, this::sendBack, this::accept);
        message.getElement().setAttribute("role", "alert");
        add(head, message, conflictPlace, notes, form, reading, files, steps, steps.dock(), passedOn, guard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unit = new UnitId(event.getRouteParameters().get("unit").orElse(""));
        if (units.find(unit).isEmpty()) throw new NotFoundException("No unit " + unit);
        draft = desk.open(unit);
        cascade.receive(unit);
        read(draft.content());
        show();
    }

    private void read(UnitPlanContent content) {
        form.read(content);
        kept = form.content();
    }

    private void show() {
        var edits = draft.steps().contains(Step.EDIT) || isDirty();
        head.removeAll();
        var title = new Div(new H1("Kế hoạch của " + units.get(unit).name()), UnitPlansView.status(draft.status()));
        title.addClassName("head-row");
        head.add(
                new Paragraph(new Anchor(UnitPlanPaths.list(), "Kế hoạch của đơn vị")),
                title,
                new UnitPlanFacts(draft, campaign));
        notes.removeAll();
        if (draft.note() != null) notes.add(note("Cần sửa: " + draft.note(), true));
        draft.warnings().forEach(warning -> notes.add(note("Lưu ý: " + warning, false)));
        form.setVisible(edits);
        reading.removeAll();
        if (!edits) reading.add(read());
        files.show(unit, draft.files(), draft.steps().contains(Step.EDIT));
        steps.show(draft, edits);
        passedOn.removeAll();
        passedOn.add(new CascadePanel(cascade, units, unit, draft.steps().contains(Step.PASS_ON), this::say));
    }

    private Component read() {
        return draft.content().number().isEmpty()
                ? note("Đơn vị chưa nộp kế hoạch.", false)
                : new UnitPlanReading(draft.content(), campaign);
    }

    private boolean isDirty() {
        return !form.content().equals(kept);
    }

    private void typed() {
        if (conflict == null) save();
        else conflict.mine(form.content());
        guard.tell(isDirty());
    }

    private void flush() {
        if (conflict == null && isDirty()) save();
        guard.tell(isDirty());
    }

    /** Keeps the draft; what could not be kept is said and stays in the form. */
    private boolean save() {
        if (conflict != null) {
            conflict.scrollIntoView();
            return false;
        }
        if (!isDirty()) return true;
        var typed = form.content();
        try {
            draft = desk.save(unit, draft.version(), typed);
        } catch (UnitPlanRefused refused) {
            form.mark(refused.faults());
            keptLine.failed("Chưa lưu được: " + refused.getMessage());
            return false;
        } catch (StepRefused refused) {
            keptLine.failed("Chưa lưu được: " + refused.getMessage());
            return false;
        } catch (EditedMeanwhile meanwhile) {
            askAbout(meanwhile);
            return false;
        }
        kept = typed;
        form.mark(List.of());
        keptLine.saved();
        show();
        return true;
    }

    private void askAbout(EditedMeanwhile meanwhile) {
        var opened = draft.content();
        var saved = desk.open(unit);
        keptLine.failed("Chưa lưu được: " + meanwhile.by() + " đã lưu trước bạn. Hãy chọn bản dùng ở đầu trang.");
        conflict = new ConflictPanel<>(
                UnitPlanParts.all(campaign),
                opened,
                form.content(),
                saved.content(),
                UnitPlanParts::merged,
                merged -> settle(saved, merged));
        conflict.tell("kế hoạch này", saved.status().label(), meanwhile);
        conflictPlace.removeAll();
        conflictPlace.add(conflict);
        conflict.scrollIntoView();
        conflict.getElement().callJsFunction("focus");
    }

    private void settle(UnitPlanDraft saved, UnitPlanContent merged) {
        conflict = null;
        conflictPlace.removeAll();
        draft = saved;
        read(saved.content());
        form.read(merged);
        show();
        if (isDirty()) save();
        else keptLine.saved();
        guard.tell(isDirty());
    }

    /** What was typed is kept first, so that a refused hand-in loses nothing. */
    private void submit() {
        if (save())
            step(() -> desk.submit(unit, draft.version()), "Đã nộp. Biên nhận sẽ có khi kế hoạch được tiếp nhận.");
    }

    private void sendBack(String reason) {
        step(() -> desk.sendBack(unit, draft.version(), reason), "Đã trả lại đơn vị.");
    }

    private void accept() {
        step(() -> desk.accept(unit, draft.version()), "Đã tiếp nhận.");
    }

    private void attach(InputStream upload, String name) {
        if (save()) step(() -> desk.attach(unit, draft.version(), upload, name), "Đã đính kèm " + name + ".");
    }

    private void detach(DocumentId file) {
        if (save()) step(() -> desk.detach(unit, draft.version(), file), "Đã bỏ tệp.");
    }

    private void step(Supplier<UnitPlanDraft> what, String done) {
        try {
            draft = what.get();
            say(done);
            form.mark(List.of());
            show();
        } catch (UnitPlanRefused refused) {
            form.mark(refused.faults());
            int number = refused.faults().size();
            fail(number == 1 ? "Lỗi: " + refused.getMessage() : "Lỗi: " + number + " chỗ cần sửa, ghi dưới từng ô.");
        } catch (StepRefused refused) {
            fail("Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            if (draft.steps().contains(Step.EDIT)) {
                askAbout(meanwhile);
                return;
            }
            draft = desk.open(unit);
            show();
            fail("Lỗi: " + meanwhile.by() + " vừa cập nhật kế hoạch này; trạng thái mới đã hiện trên trang. Chưa ghi gì"
                    + " của bạn.");
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        flush();
        if (isDirty()) guard.ask(event);
    }

    private void say(String text) {
        message.setClassName(text.startsWith("Lỗi:") ? "err" : "note");
        message.setText(text);
    }

    private void fail(String text) {
        say(text);
        message.scrollIntoView();
    }

    private static Component note(String text, boolean late) {
        var note = new Paragraph(new Span(text));
        note.addClassName("note");
        if (late) note.addClassName("late");
        return note;
    }
}
