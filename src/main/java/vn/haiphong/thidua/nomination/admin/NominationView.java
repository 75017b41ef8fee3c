package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationClimb;
import vn.haiphong.thidua.nomination.NominationContent;
import vn.haiphong.thidua.nomination.NominationDesk;
import vn.haiphong.thidua.nomination.NominationDraft;
import vn.haiphong.thidua.nomination.NominationDraft.Step;
import vn.haiphong.thidua.nomination.NominationId;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.KeptLine;
import vn.haiphong.thidua.ui.UnsavedGuard;
import vn.haiphong.thidua.ui.WhyDialog;

/** One nomination: written where it begins and kept after every pause, reviewed on each level, with all it carries. */
@Route(NominationPaths.LIST + "/:" + NominationView.ID)
@PageTitle("Hồ sơ đề nghị – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class NominationView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    static final String ID = "ho-so";

    private final NominationDesk desk;
    private final NominationClimb climb;
    private final Campaign campaign;
    private final NominationFacts facts;
    private final Clock clock;
    private final Div head = new Div();
    private final NominationNote note = new NominationNote();
    private final Div conflictPlace = new Div();
    private final Div missing = new Div();
    private final NominationFields fields;
    private final Div reading = new Div();
    private final PapersPanel papers;
    private final Div below = new Div();
    private final KeptLine keptLine;
    private final NominationSteps steps = new NominationSteps();
    private final UnsavedGuard guard = new UnsavedGuard(this::flush);
    private NominationDraft draft;
    private NominationContent kept = NominationContent.EMPTY;
    private @Nullable ConflictPanel<NominationContent> conflict;

    NominationView(NominationDesk desk, NominationClimb climb, Campaigns campaigns, Units units, Clock clock) {
        this.desk = desk;
        this.climb = climb;
        this.campaign = campaigns.current();
        this.clock = clock;
        this.facts = new NominationFacts(units.tree());
        this.fields = new NominationFields(campaign, this::typed);
        this.keptLine = new KeptLine(clock);
        this.papers = new PapersPanel(
                units.tree(),
                form -> {
                    if (step(() -> draft = desk.add(draft.id(), form), "Đã thêm giấy tờ.")) papersAdded();
                },
                paper -> step(() -> draft = desk.remove(draft.id(), paper.id()), "Đã bỏ giấy tờ."),
                note::fail);
        addClassName("nomination");
        add(head, note, conflictPlace, missing, fields, keptLine, reading, papers, below, steps, guard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            draft = event.getRouteParameters()
                    .get(ID)
                    .flatMap(NominationId::of)
                    .flatMap(desk::open)
                    .orElseThrow(NotFoundException::new);
        } catch (AccessDeniedException denied) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return;
        }
        read(draft.content());
        show();
    }

    private void read(NominationContent content) {
        fields.read(content);
        kept = fields.content();
    }

    private void show() {
        var edits = draft.steps().contains(Step.EDIT) || isDirty();
        head.removeAll();
        var title = new Div(new H1(draft.subject().name()), NominationItem.status(draft.status()));
        title.addClassName("head-row");
        head.add(
                new Paragraph(new Anchor(NominationPaths.list(), "Hồ sơ đề nghị khen thưởng")),
                title,
                facts.place(draft));
        missing.removeAll();
        missing.add(new MissingPanel(draft));
        fields.setVisible(edits);
        fields.limit(draft.rule());
        keptLine.setVisible(edits);
        reading.removeAll();
        if (!edits) reading.add(written());
        papers.show(draft, LocalDate.ofInstant(clock.instant(), PortalTime.ZONE));
        below.removeAll();
        below.add(facts.votes(draft), facts.history(draft));
        steps.show(draft, name(draft.next()), name(draft.below()), this::wish);
    }

    private String name(@Nullable UnitId unit) {
        return unit == null ? "" : facts.name(unit);
    }

    private Component written() {
        var summary = new Paragraph(draft.content().summary());
        var report = new Paragraph(draft.content().report());
        summary.addClassName("as-typed");
        report.addClassName("as-typed");
        var written = new Div(new H2("Tóm tắt thành tích"), summary);
        if (!draft.content().report().isEmpty()) written.add(new H2("Báo cáo thành tích"), report);
        return written;
    }

    private void wish(Step step) {
        if (!save()) return;
        switch (step) {
            case RECEIVE -> step(() -> climb.receive(Map.of(draft.id(), draft.version())), "Đã tiếp nhận.");
            case SEND ->
                new SubmissionDialog(
                                1, name(draft.next()), LocalDate.ofInstant(clock.instant(), PortalTime.ZONE), form -> {
                                    climb.send(Map.of(draft.id(), draft.version()), form);
                                    reread("Đã trình lên. Tờ trình nằm trong lịch sử hồ sơ.");
                                })
                        .open();
            case SEND_BACK ->
                new WhyDialog(
                                "Trả lại " + name(draft.below()),
                                "Hồ sơ về đơn vị đã trình, kèm lý do; lịch sử được giữ nguyên.",
                                "Trả lại",
                                why -> {
                                    climb.sendBack(draft.id(), draft.version(), why);
                                    reread("Đã trả lại.");
                                })
                        .open();
            case REFUSE ->
                new RefuseDialog(draft.subject().name(), (reason, words) -> {
                            climb.refuse(draft.id(), draft.version(), reason, words);
                            reread("Đã ghi không đồng ý.");
                        })
                        .open();
            case WITHDRAW ->
                new WhyDialog(
                                "Rút hồ sơ",
                                "Hồ sơ không đi tiếp nữa; đối tượng có thể được lập hồ sơ khác trong nhiệm kỳ.",
                                "Rút hồ sơ",
                                why -> {
                                    desk.withdraw(draft.id(), why);
                                    reread("Đã rút hồ sơ.");
                                })
                        .open();
            default -> {}
        }
    }

    private void papersAdded() {
        papers.clear();
    }

    private boolean step(Runnable step, String done) {
        if (!save()) return false;
        return note.guard(() -> {
            step.run();
            reread(done);
        });
    }

    /** What is kept now; what was typed and not kept stays. */
    private void reread(String done) {
        draft = desk.open(draft.id()).orElseThrow();
        if (!isDirty()) read(draft.content());
        show();
        note.say(done);
    }

    private boolean isDirty() {
        return !fields.content().equals(kept);
    }

    private void typed() {
        if (conflict == null) save();
        else conflict.mine(fields.content());
        guard.tell(isDirty());
    }

    private void flush() {
        if (conflict == null && isDirty()) save();
        guard.tell(isDirty());
    }

    /** Keeps what was typed; what could not be kept is said and stays in the form. */
    private boolean save() {
        if (conflict != null) {
            conflict.scrollIntoView();
            return false;
        }
        if (!isDirty()) return true;
        var typed = fields.content();
        try {
            draft = desk.save(draft.id(), draft.version(), typed);
        } catch (StepRefused refused) {
            keptLine.failed("Chưa lưu được: " + refused.getMessage());
            return false;
        } catch (EditedMeanwhile meanwhile) {
            askAbout(meanwhile);
            return false;
        }
        kept = typed;
        keptLine.saved();
        show();
        return true;
    }

    private void askAbout(EditedMeanwhile meanwhile) {
        var opened = draft.content();
        var saved = desk.open(draft.id()).orElseThrow();
        keptLine.failed("Chưa lưu được: " + meanwhile.by() + " đã lưu trước bạn. Hãy chọn bản dùng ở đầu trang.");
        conflict = new ConflictPanel<>(
                NominationFields.parts(campaign),
                opened,
                fields.content(),
                saved.content(),
                NominationContent::merged,
                merged -> settle(saved, merged));
        conflict.tell("hồ sơ này", saved.status().label(), meanwhile);
        conflictPlace.removeAll();
        conflictPlace.add(conflict);
        conflict.scrollIntoView();
        conflict.getElement().callJsFunction("focus");
    }

    private void settle(NominationDraft saved, NominationContent merged) {
        conflict = null;
        conflictPlace.removeAll();
        draft = saved;
        read(saved.content());
        fields.read(merged);
        show();
        if (isDirty()) save();
        else keptLine.saved();
        guard.tell(isDirty());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        flush();
        if (isDirty()) guard.ask(event);
    }
}
