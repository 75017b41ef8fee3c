package vn.haiphong.thidua.protagonist.site;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.haiphong.thidua.gallery.StoryText;
import vn.haiphong.thidua.protagonist.ProtagonistAnswer;
import vn.haiphong.thidua.protagonist.ProtagonistPaths;
import vn.haiphong.thidua.protagonist.ProtagonistProof;
import vn.haiphong.thidua.protagonist.ProtagonistVoice;
import vn.haiphong.thidua.protagonist.StoryWord;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PlainChoice;
import vn.haiphong.thidua.ui.PlainField;
import vn.haiphong.thidua.ui.PlainForm;
import vn.haiphong.thidua.ui.PublicPage;

/** Whom a story tells of reads it before others do, and answers. */
@Route(ProtagonistPaths.PROOF + "/:ma")
@FirstPaint(seconds = 0)
@AnonymousAllowed
class ProofView extends Main implements BeforeEnterObserver, PublicPage {

    private final ProtagonistVoice voice;

    ProofView(ProtagonistVoice voice) {
        this.voice = voice;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("ma").orElseThrow(NotFoundException::new);
        var proof = voice.open(secret).orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        removeAll();
        add(new H1(text("title")), new Paragraph(text("lead")));
        if (query.getSingleParameter("da-ghi").isPresent()) add(note(text("thanks"), "status", "note"));
        else if (proof.answer().answeredAt() != null) add(note(before(proof.answer()), "status", "note"));
        query.getSingleParameter("thieu").ifPresent(field -> add(note(fault(field), "alert", "note", "late")));
        add(story(proof), form(secret, proof, query));
    }

    private static Paragraph note(String words, String role, String... classes) {
        var note = new Paragraph(words);
        note.addClassNames(classes);
        note.getElement().setAttribute("role", role);
        return note;
    }

    private String before(ProtagonistAnswer answer) {
        var word = answer.word() == null ? "" : getTranslation("protagonist.word." + answer.word());
        var when = answer.answeredAt() == null ? "" : PortalTime.moment(answer.answeredAt());
        return getTranslation("protagonist.ProofView.before", when, word);
    }

    private Article story(ProtagonistProof proof) {
        var lead = new Paragraph(proof.summary());
        lead.addClassName("lead");
        lead.getElement().setAttribute("lang", "vi");
        var article = new Article(new H2(proof.name()), lead, new StoryText(proof.html(), List.of()));
        article.addClassName("sec");
        if (!proof.pictures().isEmpty()) {
            var list = new UnorderedList();
            proof.pictures().forEach(picture -> list.add(new ListItem(picture)));
            article.add(new Div(new Paragraph(text("pictures")), list));
        }
        return article;
    }

    private PlainForm form(String secret, ProtagonistProof proof, QueryParameters query) {
        var last = proof.answer().word() == null ? "" : proof.answer().word().word();
        var chosen = query.getSingleParameter("chuyen").orElse(last);
        var story = new PlainChoice("chuyen", text("story"));
        for (var word : StoryWord.values()) {
            story.answer(
                    word.word(),
                    getTranslation("protagonist.word." + word),
                    word.word().equals(chosen));
        }
        var kept = proof.answer().picture();
        var shown = query.getSingleParameter("anh").orElse(kept == null ? "" : kept ? "dong-y" : "khong");
        var picture = new PlainChoice("anh", text("picture"))
                .answer(StoryWord.AGREES.word(), text("pictureYes"), shown.equals(StoryWord.AGREES.word()))
                .answer(StoryWord.OBJECTS.word(), text("pictureNo"), shown.equals(StoryWord.OBJECTS.word()));
        var missing = query.getSingleParameter("thieu")
                .filter("loi-nhan"::equals)
                .map(this::fault)
                .orElse("");
        var words = PlainField.text(
                        "loi-nhan",
                        text("words"),
                        text("wordsHint"),
                        missing,
                        proof.answer().words(),
                        6)
                .set("maxlength", "4000");
        var form = new PlainForm("post", ProtagonistPaths.send()).hidden("ma", secret);
        form.with(new H2(text("answer")), story, picture, words, new Paragraph(text("again")));
        form.addClassName("sec");
        return form.button(text("send"));
    }

    private String fault(String field) {
        return switch (field) {
            case "chuyen" -> text("faultStory");
            case "anh" -> text("faultPicture");
            default -> text("faultWords");
        };
    }

    private String text(String word) {
        return getTranslation("protagonist.ProofView." + word);
    }

    /** Whoever has the address reads the page: it is found nowhere and tells nothing in its head. */
    @Override
    public PageHead head() {
        return PageHead.of(text("title"), text("lead"), "/" + ProtagonistPaths.PROOF)
                .unlisted();
    }
}
