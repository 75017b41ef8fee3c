package vn.haiphong.thidua.opinion.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.opinion.CitizenForm;
import vn.haiphong.thidua.opinion.CitizenPost;
import vn.haiphong.thidua.opinion.CitizenRefused;
import vn.haiphong.thidua.opinion.OpinionId;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.PublishedOpinion;
import vn.haiphong.thidua.opinion.PublishedOpinions;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** Where a citizen writes an opinion on a notice; the notice itself says what to do where this page does not open. */
@Route(OpinionPaths.PUBLIC + "/:" + OpinionNoticeView.ID + "/gui-y-kien")
@AnonymousAllowed
class WriteView extends Main implements PublicPage, BeforeEnterObserver {

    private static final String ALL = "0";

    private final PublishedOpinions published;
    private final CitizenPost post;
    private final Clock clock;
    private final Map<String, CitizenField> fields = new LinkedHashMap<>();
    private final Input trap = new Input();
    private final Paragraph error = new Paragraph();
    private Instant openedAt = Instant.EPOCH;
    private @Nullable PublishedOpinion notice;

    WriteView(PublishedOpinions published, CitizenPost post, Clock clock) {
        this.published = published;
        this.post = post;
        this.clock = clock;
        addClassNames("wrap", "citizen");
        error.addClassName("err");
        error.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getRouteParameters()
                .get(OpinionNoticeView.ID)
                .flatMap(OpinionId::of)
                .flatMap(published::find)
                .orElseThrow(NotFoundException::new);
        notice = shown;
        openedAt = clock.instant();
        removeAll();
        add(new Paragraph(new Anchor(OpinionPaths.notice(shown.id()), shown.heading())), new H1(word("title")));
        if (shown.open()) form(shown);
        else add(note(word("ended")));
    }

    private void form(PublishedOpinion shown) {
        var people = new LinkedHashMap<String, String>();
        people.put(ALL, word("everybody"));
        for (int place = 1; place <= shown.nominees().size(); place++) {
            people.put(String.valueOf(place), shown.nominees().get(place - 1).name());
        }
        if (shown.nominees().size() == 1) people.remove(ALL);
        var stances = new LinkedHashMap<String, String>();
        stances.put("true", word("agree"));
        stances.put("false", word("disagree"));
        stances.put("", word("other"));
        fields.put("nominee", CitizenField.choice("nguoi", word("nominee"), people));
        fields.put("stance", CitizenField.choice("nhan-xet", word("stance"), stances));
        // Nobody agrees without having said so.
        fields.get("stance").setValue("");
        fields.put(
                "text", CitizenField.text("noi-dung-y-kien", word("text"), 4000).required());
        fields.put(
                "name",
                CitizenField.line("ho-ten", word("name"), "", 120).required().completing("name"));
        fields.put(
                "contact",
                CitizenField.line("lien-he", word("contact"), word("contactHint"), 200)
                        .required());
        trap.getElement()
                .setAttribute("name", "website")
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-label", "website");
        var hidden = new Div(trap);
        hidden.addClassName("vh");
        hidden.getElement().setAttribute("aria-hidden", "true");
        var send = new NativeButton(word("send"), click -> send());
        send.addClassNames("btn", "go");
        add(new Paragraph(word("lead")));
        fields.values().forEach(this::add);
        add(hidden, new Paragraph(getTranslation("opinion.OpinionNoticeView.private")), error, new Paragraph(send));
    }

    private void send() {
        var shown = notice;
        if (shown == null) return;
        error.setText("");
        fields.values().forEach(CitizenField::clearError);
        try {
            thank(shown, post.send(shown.id(), typed(), address()));
        } catch (CitizenRefused refused) {
            mark(refused);
        }
    }

    private CitizenForm typed() {
        var place = value("nominee");
        var stance = value("stance");
        return new CitizenForm(
                place.matches("[1-9]\\d{0,3}") ? Integer.valueOf(place) : null,
                stance.isEmpty() ? null : Boolean.valueOf(stance),
                value("text"),
                value("name"),
                value("contact"),
                trap.getValue() == null ? "" : trap.getValue(),
                openedAt);
    }

    private String value(String field) {
        return fields.get(field).getValue();
    }

    private void thank(PublishedOpinion shown, String receipt) {
        removeAll();
        var number = new Paragraph(new Code(receipt));
        number.addClassName("receipt-number");
        var note = note(word("thanks"));
        note.add(number, new Paragraph(word("keep")));
        note.getElement().setAttribute("role", "status");
        add(
                new H1(word("sent")),
                note,
                new Paragraph(new Anchor(OpinionPaths.follow(), getTranslation("opinion.OpinionListView.follow"))),
                new Paragraph(new Anchor(OpinionPaths.notice(shown.id()), shown.heading())));
    }

    private void mark(CitizenRefused refused) {
        for (var fault : refused.faults().reversed()) {
            var words = getTranslation(
                    "opinion.WriteView.error", getTranslation("opinion.WriteView.fault." + fault.word()));
            var field = fields.get(fault.field());
            if (field == null) error.setText(words);
            else field.fail(words);
        }
    }

    static String address() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    private static Div note(String words) {
        var note = new Div(new Paragraph(words));
        note.addClassName("note");
        return note;
    }

    private String word(String end) {
        return getTranslation("opinion.WriteView." + end);
    }

    @Override
    public PageHead head() {
        return PageHead.of(
                        word("title"),
                        word("lead"),
                        notice == null ? OpinionPaths.list() : OpinionPaths.write(notice.id()))
                .unlisted();
    }
}
