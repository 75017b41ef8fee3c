package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.AnswerTimes;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.GuidanceLibrary;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.organisation.Units;

/** A unit raises a difficulty, and sees before it does whether guidance answers it already. */
@Route(IssuePaths.RAISE)
@PageTitle("Nêu vướng mắc – Bàn làm việc")
@RolesAllowed("UNIT")
class RaiseView extends Main {

    private final DifficultyDesk desk;
    private final DifficultyFields fields;
    private final IssueNote note;

    RaiseView(
            DifficultyDesk desk,
            GuidanceLibrary library,
            AnswerTimes times,
            Campaigns campaigns,
            Units units,
            CurrentAccount current) {
        this.desk = desk;
        fields = new DifficultyFields(
                campaigns.current(), units.tree(), current.get().scope(), times.now());
        note = new IssueNote(fields::mark, () -> {});
        fields.match(library::matching);
        var send = new Button("Gửi Ban Thi đua - Khen thưởng", click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(send);
        bar.addClassNames("bar-row", "steps");
        var about = new Paragraph("Gửi xong có số, hạn trả lời và chỗ đính kèm tệp.");
        about.addClassNames("small", "dim");
        add(
                new Paragraph(new Anchor(IssuePaths.difficulties(), "Vướng mắc")),
                new H1("Nêu vướng mắc"),
                fields,
                note,
                bar,
                about);
    }

    private void send() {
        note.guard(() -> {
            var raised = desk.raise(fields.form());
            UI.getCurrent()
                    .navigate(
                            DifficultyView.class,
                            new RouteParameters(DifficultyView.ID, raised.id().toString()),
                            QueryParameters.simple(Map.of("vua-gui", "1")));
        });
    }
}
