package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.Problem;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryDraft.Step;
import vn.haiphong.thidua.gallery.StoryFields;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.gallery.StoryRefused;
import vn.haiphong.thidua.gallery.StoryRules;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.KeptLine;
import vn.haiphong.thidua.ui.UnsavedGuard;

/** One story being written: what is typed is kept after every pause and shown as readers will see it. */
@Route("quan-tri/dien-hinh/:storyId")
@RolesAllowed({"EDITOR", "ORGANISER", "UNIT", "ADMIN"})
class StoryEditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String ID = "storyId";

    private final StoryDesk desk;
    private final StoryRules rules;
    private final StoryFormParts parts;
    private final StoryHead head = new StoryHead();
    private final ProblemNote problems;
    private final Div conflictPlace = new Div();
    private final StoryForm form;
    private final StoryPreview preview;
    private final KeptLine keptLine;
    private final StepBar steps = new StepBar(this::take);
    private final UnsavedGuard guard = new UnsavedGuard(this::flush);
    private @Nullable StoryDraft draft;
    private @Nullable StoryContent kept;
    private @Nullable ConflictPanel<StoryContent> conflict;
    private boolean complete;

    StoryEditorView(
            StoryDesk desk,
            StoryRules rules,
            StoryFields labels,
            Units units,
            Campaigns campaigns,
            Pictures pictures,
            CurrentAccount current,
            Clock clock) {
        this.desk = desk;
        this.rules = rules;
        parts = new StoryFormParts(units.tree(), campaigns);
        form = new StoryForm(units.tree(), current.get().scope(), campaigns, labels, pictures, this::typed);
        preview = new StoryPreview(units.tree(), campaigns, pictures);
        problems = new ProblemNote(form::focus);
        keptLine = new KeptLine(clock);
        addClassName("story-editor");
        var columns = new Div(form, preview);
        columns.addClassName("columns");
        var dock = new Div(keptLine, steps);
        dock.addClassName("dock");
        add(head, problems, conflictPlace, columns, dock, guard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(event);
    }

    private void enter(BeforeEnterEvent event) {
        var opened = event.getRouteParameters()
                .get(ID)
                .flatMap(StoryId::of)
                .flatMap(desk::find)
                .orElseThrow(NotFoundException::new);
        form.read(opened.content());
        kept = form.validated();
        settleConflict();
        show(opened);
        preview.show(kept);
    }

    @Override
    public String getPageTitle() {
        return (draft == null ? "" : draft.content().name() + " – ") + "Điển hình – Bàn làm việc";
    }

    private void show(StoryDraft now) {
        draft = now;
        head.show(now);
        steps.show(now);
        form.setReadOnly(!now.steps().contains(Step.EDIT) && !isDirty());
    }

    private boolean isDirty() {
        return form.isUnfinished() || !form.validated().equals(kept);
    }

    private void typed() {
        preview.show(form.validated());
        if (conflict == null) save();
        else conflict.mine(form.validated());
        guard.tell(isDirty());
    }

    private void flush() {
        if (conflict == null && isDirty()) save();
        guard.tell(isDirty());
    }

    /** Keeps the draft; what could not be kept is said and stays in the form. */
    private boolean save() {
        var content = form.validated();
        var opened = opened();
        var saved = attempt("Chưa lưu được: ", () -> desk.save(opened.id(), opened.version(), content));
        if (saved == null) return false;
        kept = content;
        show(saved);
        mark(complete ? rules.ofPublication(content) : List.of());
        if (form.isUnfinished()) keptLine.partly("danh hiệu chưa có đủ tên và năm");
        else keptLine.saved();
        return true;
    }

    /** Null when it was refused; why is shown. */
    private @Nullable StoryDraft attempt(String undone, Supplier<StoryDraft> step) {
        try {
            return step.get();
        } catch (StoryRefused refused) {
            mark(refused.problems());
            keptLine.failed(undone + (complete ? "hãy sửa những chỗ ghi ở đầu trang." : refused.getMessage()));
            if (complete) problems.scrollIntoView();
        } catch (StepRefused refused) {
            keptLine.failed(undone + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            askAbout(meanwhile);
        } catch (AccessDeniedException denied) {
            keptLine.failed(undone
                    + "Bạn không còn quyền với chuyện này hoặc với đơn vị đã chọn. Hãy chép phần đã gõ ra ngoài.");
        } catch (DataAccessException | TransactionException failure) {
            LoggerFactory.getLogger(StoryEditorView.class).error("A story could not be kept", failure);
            keptLine.failed(undone + "Máy chủ chưa ghi được. Nội dung vẫn ở đây; hãy thử lại sau ít phút.");
        }
        return null;
    }

    private void mark(List<Problem> found) {
        form.mark(found);
        problems.show("Cần sửa trước khi đi tiếp:", found);
    }

    private void askAbout(EditedMeanwhile meanwhile) {
        var opened = opened();
        var saved = desk.find(opened.id()).orElse(null);
        if (saved == null) {
            keptLine.failed("Chưa lưu được: Không còn chuyện này. Hãy chép phần đã gõ ra ngoài.");
            return;
        }
        keptLine.failed("Chưa lưu được: " + meanwhile.by() + " đã lưu trước bạn. Hãy chọn bản dùng ở đầu trang.");
        conflict = new ConflictPanel<>(
                parts.all(),
                opened.content(),
                form.validated(),
                saved.content(),
                StoryFormParts::merged,
                merged -> settle(saved, merged));
        conflict.tell("chuyện này", saved.status().label(), meanwhile);
        conflictPlace.removeAll();
        conflictPlace.add(conflict);
        conflict.scrollIntoView();
        conflict.getElement().callJsFunction("focus");
    }

    private void settle(StoryDraft saved, StoryContent merged) {
        settleConflict();
        form.read(merged);
        preview.show(merged);
        show(saved);
        if (merged.equals(saved.content())) {
            kept = form.validated();
            show(saved);
            mark(List.of());
            keptLine.saved();
        } else {
            save();
        }
        guard.tell(isDirty());
    }

    private void settleConflict() {
        conflict = null;
        conflictPlace.removeAll();
    }

    private void take(Step step) {
        if (conflict != null) {
            conflict.scrollIntoView();
            return;
        }
        if (isDirty() && opened().steps().contains(Step.EDIT) && (!save() || form.isUnfinished())) return;
        var id = opened().id();
        switch (step) {
            case SUBMIT -> {
                complete = true;
                done(attempt("Chưa gửi duyệt: ", () -> desk.submit(id, opened().version())), "Đã gửi duyệt.");
            }
            case PUBLISH ->
                done(attempt("Chưa xuất bản: ", () -> desk.publish(id, opened().version())), "Đã xuất bản.");
            case REOPEN -> done(attempt("Chưa mở lại: ", () -> desk.reopen(id)), "Đã mở lại thành bản nháp.");
            case SEND_BACK ->
                ReasonDialog.sendBack(reason ->
                                done(within(() -> desk.sendBack(id, opened().version(), reason)), "Đã trả lại."))
                        .open();
            case WITHDRAW ->
                ReasonDialog.withdraw(reason -> done(within(() -> desk.withdraw(id, reason)), "Đã gỡ."))
                        .open();
            case EDIT -> {}
        }
    }

    /** As {@link #attempt}, but leaves to the dialog what the dialog can mend. */
    private @Nullable StoryDraft within(Supplier<StoryDraft> step) {
        try {
            return step.get();
        } catch (EditedMeanwhile meanwhile) {
            askAbout(meanwhile);
            return null;
        }
    }

    private void done(@Nullable StoryDraft after, String words) {
        if (after == null) return;
        complete = false;
        mark(List.of());
        show(after);
        keptLine.said(words);
        if (isDirty() && after.steps().contains(Step.EDIT)) save();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        flush();
        if (isDirty()) guard.ask(event);
    }

    private StoryDraft opened() {
        if (draft == null) throw new IllegalStateException("No story was entered");
        return draft;
    }
}
