package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.ConferenceDraft.Step;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.conference.ConferenceRefused;
import vn.haiphong.thidua.conference.ConferenceSlots;
import vn.haiphong.thidua.conference.ConferenceTemplate;
import vn.haiphong.thidua.conference.PilotApprovals;
import vn.haiphong.thidua.conference.Templates;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** The conference of one unit: written by the unit, step by step in the order the plan demands. */
@Route("quan-tri/hoi-nghi/:unit")
@PageTitle("Hội nghị của đơn vị – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class ConferenceView extends Main implements BeforeEnterObserver {

    private final ConferenceDesk desk;
    private final PilotApprovals approvals;
    private final LeaderCalendar calendar;
    private final ConferenceSlots slots;
    private final Templates templates;
    private final UnitTree units;
    private final Div message = new Div();
    private final ConferenceConflict conflict = new ConferenceConflict();
    private UnitId unit = new UnitId("?");
    private ConferenceDraft draft;
    private ConferenceFields fields;

    ConferenceView(
            ConferenceDesk desk,
            PilotApprovals approvals,
            LeaderCalendar calendar,
            ConferenceSlots slots,
            Templates templates,
            Units units) {
        this.desk = desk;
        this.approvals = approvals;
        this.calendar = calendar;
        this.slots = slots;
        this.templates = templates;
        this.units = units.tree();
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("unit").orElse("");
        if (!code.matches("[A-Za-z0-9-]{1,40}")) throw new NotFoundException();
        unit = new UnitId(code);
        if (!desk.isAsked(unit)) throw new NotFoundException("No conference of " + unit);
        draft = desk.open(unit);
        show();
    }

    private void show() {
        removeAll();
        var head = new Div(new H1(draft.title() + ": " + units.get(unit).name()), ConferencesView.sign(draft.status()));
        head.addClassName("head-row");
        add(
                new Paragraph(new Anchor(ConferencePaths.desk(), "Hội nghị")),
                head,
                new ConferenceFacts(draft),
                message,
                conflict);
        notes();
        add(new GateList(draft));
        var edits = draft.steps().contains(Step.EDIT);
        fields = new ConferenceFields(draft, () -> conflict.mine(fields.content()));
        fields.read(draft.content());
        if (edits) add(template(), fields, writing());
        else if (draft.version() < 0) add(note("Đơn vị chưa lập hội nghị.", false));
        else add(new ConferenceReading(draft));
        add(new ConferenceFiles(draft, this::attach, this::detach, this::fail));
        if (draft.steps().contains(Step.SUBMIT_DOSSIER)) add(dossier());
        if (draft.steps().contains(Step.DECIDE_DOSSIER))
            add(new ApprovalPanel(draft, approvals, (what, done) -> step(() -> what.apply(draft), done)));
        add(new SlotPanel(draft, calendar, slots, (what, done) -> stepKeepingTyped(() -> what.apply(draft), done)));
        add(new NextSteps(draft, desk, (what, done) -> stepKeepingTyped(() -> what.apply(draft), done), this::took));
    }

    private void notes() {
        if (draft.demonstration())
            add(note("Dữ liệu minh họa: ngày, con số và số văn bản ở đây không có thật.", false));
        if (draft.note() != null) add(note(draft.status().label() + ", lý do: " + draft.note(), true));
        if (draft.dossierBack() != null) add(note("Hồ sơ bị trả lại: " + draft.dossierBack(), true));
        draft.warnings().forEach(warning -> add(note("Lưu ý: " + warning, false)));
    }

    private Component template() {
        var offered = templates.offered(draft.level());
        if (offered.isEmpty()) return new Div();
        var choice = new ComboBox<ConferenceTemplate>("Bắt đầu từ mẫu", offered);
        choice.setItemLabelGenerator(ConferenceTemplate::title);
        choice.addClassName("wide-field");
        var take = new Button("Lấy chương trình và danh mục kiểm tra", click -> {
            if (choice.getValue() == null) {
                choice.setErrorMessage("Lỗi: hãy chọn một mẫu.");
                choice.setInvalid(true);
                return;
            }
            stepKeepingTyped(
                    () -> desk.startFrom(
                            unit, draft.version(), choice.getValue().id()),
                    "Đã lấy theo mẫu.");
        });
        var bar = new Div(choice, take);
        bar.addClassName("bar-row");
        return bar;
    }

    private Component writing() {
        var save =
                new Button("Lưu", click -> step(() -> desk.save(unit, draft.version(), fields.content()), "Đã lưu."));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(save);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    private Component dossier() {
        var submit = new Button(
                "Trình Hội đồng duyệt",
                click -> stepKeepingTyped(
                        () -> approvals.submit(unit, draft.version()), "Đã trình hồ sơ lên Hội đồng."));
        var bar = new Div(submit);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    /** What a dialog did that asked for a reason; it kept nothing of the form. */
    private void took(ConferenceDraft after, String done) {
        var typed = fields.content();
        draft = after;
        say(done);
        show();
        if (draft.steps().contains(Step.EDIT)) fields.read(typed);
        message.scrollIntoView();
    }

    private void attach(java.io.InputStream upload, String name) {
        tried(keepingTyped(() -> desk.attach(unit, draft.version(), upload, name)), "Đã đính kèm " + name + ".");
    }

    private void detach(vn.haiphong.thidua.file.DocumentId file) {
        tried(keepingTyped(() -> desk.detach(unit, draft.version(), file)), "Đã bỏ tệp.");
    }

    private void stepKeepingTyped(Supplier<ConferenceDraft> what, String done) {
        step(keepingTyped(what), done);
    }

    /** What was typed is kept first, so that the step sees it and a refusal loses nothing. */
    private Supplier<ConferenceDraft> keepingTyped(Supplier<ConferenceDraft> what) {
        return () -> {
            if (draft.steps().contains(Step.EDIT)) draft = desk.save(unit, draft.version(), fields.content());
            return what.get();
        };
    }

    /** The buttons stand at the end of a long page, what came of them at its head. */
    private void step(Supplier<ConferenceDraft> what, String done) {
        if (tried(what, done)) message.scrollIntoView();
    }

    private boolean tried(Supplier<ConferenceDraft> what, String done) {
        if (conflict.isOpen()) {
            say("Lỗi: Hãy chọn bản dùng cho từng mục khác nhau rồi làm tiếp.");
            conflict.point();
            return false;
        }
        try {
            draft = what.get();
            say(done);
            show();
            return true;
        } catch (ConferenceRefused refused) {
            fields.mark(refused.faults());
            int number = refused.faults().size();
            fail(number == 1 ? "Lỗi: " + refused.getMessage() : "Lỗi: " + number + " chỗ cần sửa, ghi dưới từng ô.");
        } catch (StepRefused refused) {
            fail("Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            askAbout(meanwhile);
        }
        return false;
    }

    private void askAbout(EditedMeanwhile meanwhile) {
        var saved = desk.open(unit);
        if (!draft.steps().contains(Step.EDIT) || !saved.steps().contains(Step.EDIT)) {
            fail(
                    "Lỗi: " + meanwhile.by() + " vừa lưu hội nghị này lúc " + PortalTime.moment(meanwhile.at())
                            + ", nay ở trạng thái “" + saved.status().label()
                            + "”; chưa ghi gì của bạn và những gì bạn gõ vẫn còn đây. Hãy mở trang này ở cửa sổ khác để xem bản mới.");
            return;
        }
        say("Lỗi: Chưa lưu được: " + meanwhile.by() + " đã lưu trước bạn. Hãy chọn bản dùng cho từng mục dưới đây.");
        conflict.ask(draft.content(), fields.content(), saved, meanwhile, merged -> settle(saved, merged));
    }

    private void settle(ConferenceDraft saved, ConferenceContent merged) {
        draft = saved;
        say("Đã lấy bản đã lưu.");
        show();
        if (!ConferenceParts.differ(merged, saved.content())) return;
        fields.read(merged);
        step(() -> desk.save(unit, draft.version(), fields.content()), "Đã lưu theo lựa chọn.");
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
