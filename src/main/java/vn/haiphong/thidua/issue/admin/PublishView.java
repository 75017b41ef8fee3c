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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.IssuePaths;

/** The Board publishes guidance nobody had to ask for. */
@Route(IssuePaths.PUBLISH)
@PageTitle("Ban hành hướng dẫn – Bàn làm việc")
@RolesAllowed("ORGANISER")
class PublishView extends Main {

    PublishView(GuidanceDesk desk, Campaigns campaigns) {
        var fields = new GuidanceFields(campaigns.current(), false);
        var note = new IssueNote(fields::mark, () -> {});
        var publish = new Button(
                "Ban hành cho mọi đơn vị",
                click -> note.guard(() -> {
                    var made = desk.publish(fields.form());
                    UI.getCurrent()
                            .navigate(
                                    GuidanceView.class,
                                    new RouteParameters(
                                            GuidanceView.ID, made.id().toString()));
                }));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(publish);
        bar.addClassNames("bar-row", "steps");
        add(
                new Paragraph(new Anchor(IssuePaths.guidance(), "Hướng dẫn")),
                new H1("Ban hành hướng dẫn"),
                fields,
                note,
                bar);
    }
}
