package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.AnswerTimes;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.DifficultyDetails;
import vn.haiphong.thidua.issue.DifficultyId;
import vn.haiphong.thidua.issue.DifficultyStep;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.issue.Urgency;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;

/** One difficulty: what was asked and answered, and what who looks at it may do. */
@Route(IssuePaths.DIFFICULTIES + "/:" + DifficultyView.ID)
@PageTitle("Vướng mắc – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DifficultyView extends Main implements BeforeEnterObserver {

    static final String ID = "vuong-mac";

    private final DifficultyDesk desk;
    private final GuidanceDesk guidance;
    private final Campaign campaign;
    private final UnitTree units;
    private final IssueNote note = new IssueNote(this::mark, this::reread);
    private final DifficultySteps steps;
    private final DifficultyFields amended;
    private final GuidanceFields published;
    private final Div above = new Div();
    private final DifficultyFiles files = new DifficultyFiles(this::attach, note::fail);
    private final Div thread = new Div();
    private final Div below = new Div();
    private DifficultyDetails details;

    DifficultyView(
            DifficultyDesk desk,
            GuidanceDesk guidance,
            AnswerTimes times,
            Campaigns campaigns,
            Units units,
            CurrentAccount current) {
        this.desk = desk;
        this.guidance = guidance;
        this.campaign = campaigns.current();
        this.units = units.tree();
        steps = new DifficultySteps(desk, this::step);
        amended = new DifficultyFields(campaign, this.units, current.get().scope(), times.now());
        published = new GuidanceFields(campaign, true);
        addClassName("issue");
        add(above, files, thread, note, steps, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        details = event.getRouteParameters()
                .get(ID)
                .flatMap(DifficultyId::of)
                .flatMap(desk::find)
                .orElseThrow(NotFoundException::new);
        amended.read(details);
        published.read(details.title(), details.lastAnswer(), details.clause());
        show();
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter("vua-gui")
                .isPresent()) {
            note.say("Đã gửi, số " + details.number() + ". Ban Thi đua - Khen thưởng trả lời chậm nhất ngày "
                    + PortalTime.date(details.due()) + ".");
        }
    }

    private void show() {
        above.removeAll();
        below.removeAll();
        var head = new Div(new H1(details.title()), DifficultyItem.status(details.status()));
        head.addClassName("head-row");
        above.add(new Paragraph(new Anchor(IssuePaths.difficulties(), "Vướng mắc")), head, facts());
        if (details.demonstration()) above.add(new Paragraph("Dữ liệu minh họa."));
        if (details.status().waits()) above.add(until());
        var asked = new Paragraph(details.text());
        asked.addClassNames("as-typed", "asked");
        above.add(asked);
        files.show(details);
        thread.removeAll();
        thread.add(new H2("Diễn biến"), new DifficultyThread(details.thread()));
        steps.show(details);
        if (details.steps().contains(DifficultyStep.AMEND)) below.add(amending());
        if (details.guidance() != null) {
            below.add(new Paragraph(
                    new Span("Đã ban hành thành hướng dẫn cho mọi đơn vị: "),
                    new Anchor(IssuePaths.guidance(details.guidance()), "xem hướng dẫn")));
        }
        if (details.steps().contains(DifficultyStep.PUBLISH)) below.add(publishing());
    }

    private Component facts() {
        var unit =
                units.find(details.unit()).map(Unit::name).orElse(details.unit().code());
        var line = new Paragraph("Số " + details.number() + " · " + unit + " · " + details.raisedBy() + " nêu lúc "
                + PortalTime.moment(details.raisedAt()));
        line.addClassName("dim");
        campaign.clause(details.clause())
                .ifPresent(clause -> line.add(
                        new Span(" · "), new Anchor(CampaignPaths.clause(clause), "điều khoản " + details.clause())));
        return line;
    }

    private Component until() {
        var until = new Paragraph();
        until.addClassName("note");
        if (details.overdue()) until.addClassName("late");
        until.add(new Span((details.urgency() == Urgency.URGENT ? "Khẩn. " : "")
                + (details.overdue() ? "Quá hạn trả lời từ ngày " : "Hạn trả lời: ngày ")
                + PortalTime.date(details.due()) + "."
                + (details.assignedName() == null ? "" : " Phụ trách: " + details.assignedName() + ".")));
        return until;
    }

    private Component amending() {
        var save = new Button(
                "Lưu nội dung đã sửa",
                click -> step(shown -> desk.amend(shown.id(), shown.version(), amended.form()), "Đã sửa nội dung."));
        var bar = new Div(save);
        bar.addClassNames("bar-row", "steps");
        return new NativeDetails("Sửa nội dung (khi chưa có trả lời)", new Div(amended, bar));
    }

    private Component publishing() {
        var publish = new Button(
                "Ban hành cho mọi đơn vị",
                click -> note.guard(() -> {
                    guidance.publish(details.id(), details.version(), published.form());
                    reread();
                    note.say("Đã ban hành hướng dẫn.");
                }));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(publish);
        bar.addClassNames("bar-row", "steps");
        return new NativeDetails("Ban hành thành hướng dẫn cho mọi đơn vị", new Div(published, bar));
    }

    private boolean step(Function<DifficultyDetails, DifficultyDetails> step, String done) {
        return note.guard(() -> {
            details = step.apply(details);
            if (details.steps().contains(DifficultyStep.PUBLISH)) {
                published.read(details.title(), details.lastAnswer(), details.clause());
            }
            show();
            note.say(done);
        });
    }

    private void attach(InputStream upload, String name) {
        step(shown -> desk.attach(shown.id(), shown.version(), upload, name), "Đã đính kèm " + name + ".");
    }

    /** What is kept now; fields keep what was typed. */
    private void reread() {
        desk.find(details.id()).ifPresent(now -> {
            details = now;
            show();
        });
    }

    private void mark(List<Fault> faults) {
        steps.mark(faults);
        amended.mark(faults);
        published.mark(faults);
    }
}
