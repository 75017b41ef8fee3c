package vn.haiphong.thidua.opinion.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.opinion.AnswerStatus;
import vn.haiphong.thidua.opinion.CitizenPost;
import vn.haiphong.thidua.opinion.CitizenPost.Followed;
import vn.haiphong.thidua.opinion.CitizenRefused;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** Where a citizen follows the own answer with the receipt number; the number stands in no address. */
@Route(OpinionPaths.PUBLIC + "/tra-cuu")
@AnonymousAllowed
class AnswerFollowView extends Main implements PublicPage {

    private final CitizenPost post;
    private final CitizenField number;
    private final Div found = new Div();

    AnswerFollowView(CitizenPost post) {
        this.post = post;
        addClassNames("wrap", "citizen");
        number = CitizenField.line("so-tiep-nhan", word("number"), word("hint"), 40);
        var ask = new NativeButton(word("ask"), click -> ask());
        ask.addClassNames("btn", "go");
        found.getElement().setAttribute("role", "status");
        add(
                new Paragraph(new Anchor(OpinionPaths.list(), getTranslation("opinion.OpinionListView.title"))),
                new H1(word("title")),
                new Paragraph(word("lead")),
                number,
                new Paragraph(ask),
                found);
    }

    private void ask() {
        found.removeAll();
        number.clearError();
        try {
            post.follow(number.getValue(), WriteView.address())
                    .ifPresentOrElse(this::show, () -> fail(word("unknown")));
        } catch (CitizenRefused refused) {
            fail(getTranslation(
                    "opinion.WriteView.fault." + refused.faults().getFirst().word()));
        }
    }

    private void show(Followed answer) {
        found.add(
                new H2(getTranslation(
                        "opinion.AnswerFollowView.status." + answer.status().name())),
                new Paragraph(getTranslation(
                        "opinion.AnswerFollowView.about",
                        answer.number(),
                        PortalTime.moment(answer.receivedAt()),
                        answer.heading())));
        if (answer.reply().isEmpty()) return;
        var reply = new Paragraph(answer.reply());
        reply.addClassNames("as-typed", "note");
        found.add(new H2(word("reply")), reply);
    }

    private String status(AnswerStatus status) {
        return switch (status) {
            case RECEIVED -> getTranslation("opinion.AnswerFollowView.status.RECEIVED");
            case FORWARDED -> getTranslation("opinion.AnswerFollowView.status.FORWARDED");
            case ANSWERED -> getTranslation("opinion.AnswerFollowView.status.ANSWERED");
        };
    }

    private void fail(String words) {
        number.fail(getTranslation("opinion.WriteView.error", words));
    }

    private String word(String end) {
        return getTranslation("opinion.AnswerFollowView." + end);
    }

    @Override
    public PageHead head() {
        return PageHead.of(word("title"), word("lead"), OpinionPaths.follow()).unlisted();
    }
}
