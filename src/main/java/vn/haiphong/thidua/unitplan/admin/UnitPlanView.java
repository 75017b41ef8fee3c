package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.unitplan.PlanCascade;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanDraft;
import vn.haiphong.thidua.unitplan.UnitPlanDraft.Step;
import vn.haiphong.thidua.unitplan.UnitPlanPaths;
import vn.haiphong.thidua.unitplan.UnitPlanRefused;

/** One unit's plan: written by the unit, read and decided on above it, read below it. */
@Route("quan-tri/ke-hoach-don-vi/:unit")
@PageTitle("Kế hoạch của đơn vị – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class UnitPlanView extends Main implements BeforeEnterObserver {

    private final UnitPlanDesk desk;
    private final PlanCascade cascade;
    private final Campaign campaign;
    private final UnitTree units;
    private final Div message = new Div();
    private final UnitPlanForm form;
    private UnitId unit = new UnitId("?");
    private UnitPlanDraft draft;

    UnitPlanView(UnitPlanDesk desk, PlanCascade cascade, Campaigns campaigns, Units units) {
        this.desk = desk;
        this.cascade = cascade;
        this.campaign = campaigns.current();
        this.units = units.tree();
        this.form = new UnitPlanForm(campaign);
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unit = new UnitId(event.getRouteParameters().get("unit").orElse(""));
        if (units.find(unit).isEmpty()) throw new NotFoundException("No unit " + unit);
        try {
            draft = desk.open(unit);
        } catch (AccessDeniedException denied) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return;
        }
        cascade.receive(unit);
        form.read(draft.content());
        show();
    }

    private void show() {
        removeAll();
        var head = new Div(new H1("Kế hoạch của " + units.get(unit).name()), UnitPlansView.status(draft.status()));
        head.addClassName("head-row");
        add(new Paragraph(new Anchor(UnitPlanPaths.list(), "Kế hoạch của đơn vị")), head, facts(), message);
        if (draft.note() != null) add(note("Cần sửa: " + draft.note(), true));
        draft.warnings().forEach(warning -> add(note("Lưu ý: " + warning, false)));
        var edits = draft.steps().contains(Step.EDIT);
        if (edits) add(form);
        else if (draft.content().number().isEmpty()) add(note("Đơn vị chưa nộp kế hoạch.", false));
        else add(new UnitPlanReading(draft.content(), campaign));
        add(new UnitPlanFiles(unit, draft.files(), edits, this::attach, this::detach, this::fail));
        if (edits) add(writing());
        if (draft.steps().contains(Step.DECIDE)) add(deciding());
        add(new CascadePanel(cascade, units, unit, draft.steps().contains(Step.PASS_ON), this::say));
    }

    private Component facts() {
        var line = new Paragraph();
        line.addClassName("dim");
        if (draft.receipt() != null) {
            line.setText("Biên nhận số " + draft.receipt() + ", " + draft.acceptedBy() + " tiếp nhận lúc "
                    + PortalTime.moment(draft.acceptedAt()) + "; nộp lúc " + PortalTime.moment(draft.submittedAt())
                    + ".");
        } else if (draft.submittedAt() != null) {
            line.setText("Nộp lúc " + PortalTime.moment(draft.submittedAt()) + ".");
        } else if (!draft.editedBy().isEmpty()) {
            line.setText("Lưu lần cuối lúc " + PortalTime.moment(draft.editedAt()) + ", " + draft.editedBy() + ".");
        } else {
            line.setText("Theo điều khoản III.2a, III.2b của Kế hoạch "
                    + campaign.plan().number() + ".");
        }
        return line;
    }

    private Component writing() {
        var save = new Button(
                "Lưu bản nháp", click -> step(() -> desk.save(unit, draft.version(), form.content()), "Đã lưu."));
        var submit = new Button("Nộp kế hoạch", click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(save, submit);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    /** What was typed is kept first, so that a refused hand-in loses nothing. */
    private void submit() {
        step(
                () -> {
                    draft = desk.save(unit, draft.version(), form.content());
                    return desk.submit(unit, draft.version());
                },
                "Đã nộp. Biên nhận sẽ có khi kế hoạch được tiếp nhận.");
    }

    private Component deciding() {
        var reason = new TextArea("Nội dung cần sửa (khi trả lại)");
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var back = new Button(
                "Trả lại",
                click -> step(() -> desk.sendBack(unit, draft.version(), reason.getValue()), "Đã trả lại đơn vị."));
        var accept = new Button(
                "Tiếp nhận, cấp biên nhận", click -> step(() -> desk.accept(unit, draft.version()), "Đã tiếp nhận."));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(back, accept);
        bar.addClassNames("bar-row", "steps");
        return new Div(reason, bar);
    }

    private void attach(java.io.InputStream upload, String name) {
        step(
                () -> {
                    draft = desk.save(unit, draft.version(), form.content());
                    return desk.attach(unit, draft.version(), upload, name);
                },
                "Đã đính kèm " + name + ".");
    }

    private void detach(vn.haiphong.thidua.file.DocumentId file) {
        step(
                () -> {
                    draft = desk.save(unit, draft.version(), form.content());
                    return desk.detach(unit, draft.version(), file);
                },
                "Đã bỏ tệp.");
    }

    private void step(Supplier<UnitPlanDraft> what, String done) {
        try {
            draft = what.get();
            form.read(draft.content());
            say(done);
            show();
        } catch (UnitPlanRefused refused) {
            form.mark(refused.faults());
            int number = refused.faults().size();
            fail(number == 1 ? "Lỗi: " + refused.getMessage() : "Lỗi: " + number + " chỗ cần sửa, ghi dưới từng ô.");
        } catch (StepRefused refused) {
            fail("Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            fail(
                    "Lỗi: " + meanwhile.by() + " vừa lưu kế hoạch này lúc " + PortalTime.moment(meanwhile.at())
                            + "; chưa lưu gì của bạn và những gì bạn gõ vẫn còn đây. Hãy mở trang này ở cửa sổ khác để xem bản mới.");
        }
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
