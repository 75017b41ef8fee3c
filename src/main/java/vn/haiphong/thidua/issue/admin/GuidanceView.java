package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
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
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.GuidanceDetails;
import vn.haiphong.thidua.issue.GuidanceEdition;
import vn.haiphong.thidua.issue.GuidanceId;
import vn.haiphong.thidua.issue.GuidanceLibrary;
import vn.haiphong.thidua.issue.GuidanceStatus;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.shared.PortalTime;

/** One piece of guidance with its editions; the Board brings it up to date or withdraws it. */
@Route(IssuePaths.GUIDANCE + "/:" + GuidanceView.ID)
@PageTitle("Hướng dẫn – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "EDITOR", "OPERATOR", "LEADER"})
class GuidanceView extends Main implements BeforeEnterObserver {

    static final String ID = "huong-dan";

    private final GuidanceLibrary library;
    private final GuidanceDesk desk;
    private final Campaign campaign;
    private final GuidanceFields fields;
    private final TextArea reason = new TextArea("Lý do thu hồi");
    private final Div above = new Div();
    private final Div below = new Div();
    private final IssueNote note;
    private GuidanceDetails details;

    GuidanceView(GuidanceLibrary library, GuidanceDesk desk, Campaigns campaigns) {
        this.library = library;
        this.desk = desk;
        this.campaign = campaigns.current();
        fields = new GuidanceFields(campaign, true);
        note = new IssueNote(fields::mark, this::reread);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        addClassName("issue");
        add(above, note, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        details = event.getRouteParameters()
                .get(ID)
                .flatMap(GuidanceId::of)
                .flatMap(library::find)
                .orElseThrow(NotFoundException::new);
        fields.read(details.title(), details.text(), details.clause());
        show();
    }

    private void show() {
        above.removeAll();
        below.removeAll();
        var head = new Div(new H1(details.title()), GuidanceListView.status(details.status()));
        head.addClassName("head-row");
        above.add(new Paragraph(new Anchor(IssuePaths.guidance(), "Hướng dẫn")), head, facts());
        if (details.demonstration()) above.add(new Paragraph("Dữ liệu minh họa."));
        if (details.status() == GuidanceStatus.WITHDRAWN) {
            var gone = new Paragraph("Đã thu hồi lúc " + PortalTime.moment(details.editedAt())
                    + ", không còn áp dụng. Lý do: " + details.note());
            gone.addClassNames("note", "late");
            above.add(gone);
        }
        above.add(typed(details.text()));
        if (details.difficulty() != null) {
            above.add(new Paragraph(
                    new Span("Từ vướng mắc: "),
                    new Anchor(IssuePaths.difficulty(details.difficulty()), "xem vướng mắc")));
        }
        if (details.editions().size() > 1) below.add(earlier());
        if (details.mayChange()) below.add(revising(), withdrawing());
    }

    private Component facts() {
        var line = new Paragraph("Ban Thi đua - Khen thưởng ban hành lúc " + PortalTime.moment(details.publishedAt())
                + (details.edition() > 1
                        ? " · bản " + details.edition() + " lúc "
                                + PortalTime.moment(details.editions().getLast().at())
                        : ""));
        line.addClassName("dim");
        campaign.clause(details.clause())
                .ifPresent(clause -> line.add(
                        new Span(" · "), new Anchor(CampaignPaths.clause(clause), "điều khoản " + details.clause())));
        return line;
    }

    private Component earlier() {
        var box = new Div();
        var editions = details.editions();
        for (int i = editions.size() - 2; i >= 0; i--) box.add(edition(i + 1, editions.get(i)));
        return new NativeDetails("Các bản trước (" + (editions.size() - 1) + ")", box);
    }

    private static Component edition(int number, GuidanceEdition edition) {
        var head = new Paragraph("Bản " + number + " · " + PortalTime.moment(edition.at()) + " · " + edition.title());
        head.addClassNames("small", "dim");
        return new Div(head, typed(edition.text()));
    }

    private Component revising() {
        var save = new Button(
                "Ban hành bản mới",
                click -> step(
                        () -> desk.revise(details.id(), details.version(), fields.form()), "Đã ban hành bản mới."));
        return new NativeDetails("Sửa, ra bản mới", new Div(fields, bar(save)));
    }

    private Component withdrawing() {
        var away = new Button(
                "Thu hồi",
                click -> step(() -> desk.withdraw(details.id(), details.version(), reason.getValue()), "Đã thu hồi."));
        var fold = new NativeDetails("Thu hồi", new Div(reason, bar(away)));
        fold.setOpen(!reason.getValue().isEmpty());
        return fold;
    }

    private void step(Supplier<GuidanceDetails> step, String done) {
        note.guard(() -> {
            details = step.get();
            show();
            note.say(done);
        });
    }

    private void reread() {
        library.find(details.id()).ifPresent(now -> {
            details = now;
            show();
        });
    }

    private static Div bar(Button button) {
        var bar = new Div(button);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    private static Paragraph typed(String text) {
        var words = new Paragraph(text);
        words.addClassName("as-typed");
        return words;
    }
}
