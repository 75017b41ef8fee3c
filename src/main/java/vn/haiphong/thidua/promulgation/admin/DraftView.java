package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.promulgation.DraftContent;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.DraftDetails.Step;
import vn.haiphong.thidua.promulgation.DraftId;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.promulgation.PromulgationDesk;
import vn.haiphong.thidua.promulgation.PromulgationForm;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.promulgation.RecipientRegister;
import vn.haiphong.thidua.promulgation.SignOffDesk;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.UnsavedGuard;
import vn.haiphong.thidua.ui.WhyDialog;

/** A document being drafted, laid before a second body, signed off and issued; versions and comments beside it. */
@Route(PromulgationPaths.DOCUMENTS + "/:id")
@PageTitle("Dự thảo văn bản – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DraftView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private final DraftDesk desk;
    private final SignOffDesk signing;
    private final PromulgationDesk promulgation;
    private final RecipientRegister register;
    private final Div head = new Div();
    private final Div text = new Div();
    private final DraftFiles files = new DraftFiles(this::attach, this::detach, this::fail);
    private final Div steps = new Div();
    private final Div issuing = new Div();
    private final CommentPanel comments = new CommentPanel(this::comment);
    private final Div versions = new Div();
    private final UnsavedGuard guard = new UnsavedGuard(this::typed);
    private final StepNote note = new DraftNote(this::mark, this::askAbout);
    private final DraftConflict conflict;
    private DraftDetails draft;
    private @Nullable DraftFields fields;
    private @Nullable IssuePanel issue;
    private DraftContent kept;

    DraftView(DraftDesk desk, SignOffDesk signing, PromulgationDesk promulgation, RecipientRegister register) {
        this.desk = desk;
        this.signing = signing;
        this.promulgation = promulgation;
        this.register = register;
        this.conflict = new DraftConflict(register);
        steps.addClassNames("bar-row", "steps");
        add(head, note, conflict, text, steps, issuing, files, comments, versions, guard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(DraftId::of).orElseThrow(NotFoundException::new);
        conflict.drop();
        note.clear();
        try {
            show(desk.open(id));
        } catch (StepRefused gone) {
            throw new NotFoundException("No document " + id);
        }
    }

    private void show(DraftDetails shown) {
        draft = shown;
        head.removeAll();
        var title = new Div(new H1(draft.content().subject()), DocumentsView.sign(draft.status()));
        title.addClassName("head-row");
        head.add(new Paragraph(new Anchor(PromulgationPaths.list(), "Văn bản")), title, new DraftFacts(draft));
        text.removeAll();
        fields = null;
        if (draft.steps().contains(Step.EDIT)) {
            fields = new DraftFields(draft.kind(), register.inUse(), this::typed);
            fields.read(draft.content());
            kept = fields.content();
            text.add(fields);
        } else {
            text.add(new DraftReading(draft.content(), draft.recipients()));
        }
        files.show(draft);
        steps();
        issuing.removeAll();
        issue = draft.steps().contains(Step.ISSUE)
                ? new IssuePanel(draft.kind(), this::issue, step -> note.guard(step))
                : null;
        if (issue != null) issuing.add(issue);
        comments.show(draft);
        versions.removeAll();
        versions.add(new VersionPanel(draft));
        guard.tell(false);
    }

    private void steps() {
        steps.removeAll();
        if (draft.steps().contains(Step.EDIT)) {
            var save = new Button("Lưu thành bản mới", click -> step(this::saved, "Đã lưu."));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(save);
        }
        if (draft.steps().contains(Step.SUBMIT)) {
            steps.add(new Button(
                    draft.kind().isIssued() ? "Trình Sở Nội vụ ký duyệt" : "Trình duyệt",
                    click -> step(
                            () -> desk.submit(draft.id(), saved().version()),
                            "Đã trình; người ký duyệt đã được báo.")));
        }
        if (draft.steps().contains(Step.DECIDE)) {
            var sign = new Button(
                    "Ký duyệt", click -> step(() -> signing.signOff(draft.id(), draft.version()), "Đã ký duyệt."));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(
                    sign,
                    why(
                            "Trả lại",
                            "Người soạn thấy lý do và sửa tiếp.",
                            reason -> signing.sendBack(draft.id(), draft.version(), reason)));
        }
        if (draft.steps().contains(Step.REOPEN)) {
            steps.add(why(
                    "Mở lại để sửa",
                    "Bản đã ban hành, nếu có, vẫn giữ nguyên; bản sửa phải trình và ký duyệt lại.",
                    reason -> signing.reopen(draft.id(), draft.version(), reason)));
        }
    }

    private Button why(String label, String consequence, Function<String, DraftDetails> what) {
        return new Button(
                label + "…",
                click -> new WhyDialog(label + "?", consequence, label, reason -> {
                            show(what.apply(reason));
                            note.say("Đã ghi: " + label.toLowerCase(Locale.ROOT) + ".");
                        })
                        .open());
    }

    private void issue(PromulgationForm form) {
        var row = promulgation.issue(draft.id(), draft.version(), form);
        getUI().ifPresent(ui ->
                ui.navigate(PromulgationPaths.issued(row.id(), row.edition()).substring(1)));
    }

    /** What was typed, kept; a step that follows loses nothing when it is refused. */
    private DraftDetails saved() {
        if (fields == null || !isDirty()) return draft;
        draft = desk.save(draft.id(), draft.version(), fields.content());
        kept = fields.content();
        return draft;
    }

    private void fail(String words) {
        note.fail(words);
    }

    private void attach(InputStream upload, String name) {
        step(() -> desk.attach(draft.id(), saved().version(), upload, name), "Đã đính kèm " + name + ".");
    }

    private void detach(DocumentId file) {
        step(() -> desk.detach(draft.id(), saved().version(), file), "Đã bỏ tệp.");
    }

    private boolean comment(String words) {
        return note.guard(() -> {
            var commented = desk.comment(draft.id(), words);
            comments.show(commented);
            note.say("Đã gửi ý kiến.");
        });
    }

    private void step(Supplier<DraftDetails> what, String done) {
        if (conflict.isOpen()) {
            note.fail("Lỗi: Hãy chọn bản dùng cho từng mục khác nhau rồi làm tiếp.");
            return;
        }
        note.guard(() -> {
            show(what.get());
            note.say(done);
        });
    }

    private boolean isDirty() {
        return fields != null && !fields.content().equals(kept);
    }

    private void typed() {
        if (fields != null) conflict.mine(fields.content());
        guard.tell(isDirty());
    }

    private void mark(List<Fault> faults) {
        if (fields != null) fields.mark(faults);
        if (issue != null) issue.mark(faults);
    }

    private void askAbout(EditedMeanwhile meanwhile) {
        var saved = desk.open(draft.id());
        if (fields == null || !saved.steps().contains(Step.EDIT)) {
            note.fail("Lỗi: " + meanwhile.by() + " vừa cập nhật văn bản này, nay ở trạng thái “"
                    + saved.status().label() + "”; chưa ghi gì của bạn và những gì bạn gõ vẫn còn đây. Hãy mở trang này"
                    + " ở cửa sổ khác để xem bản mới.");
            return;
        }
        note.fail("Lỗi: Chưa lưu được: " + meanwhile.by() + " đã lưu trước bạn. Hãy chọn bản dùng cho từng mục.");
        conflict.ask(draft.content(), fields.content(), saved, meanwhile, merged -> settle(saved, merged));
    }

    private void settle(DraftDetails saved, DraftContent merged) {
        show(saved);
        note.say("Đã lấy bản đã lưu.");
        if (fields == null) return;
        fields.read(merged);
        if (isDirty()) step(this::saved, "Đã lưu theo lựa chọn.");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isDirty()) guard.ask(event);
    }
}
