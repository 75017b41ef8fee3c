package vn.haiphong.thidua.gallery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.haiphong.thidua.gallery.StoryResult.StoryHit;

/** One row of the register. */
public class StoryItem extends ListItem {

    public StoryItem(StoryHit hit, boolean withHonour) {
        var card = hit.card();
        add(Portrait.small(card));
        var link = new Anchor(GalleryPaths.story(card.slug()));
        Marked.append(link, hit.name(), card.name());
        var name = new H3(link);
        name.addClassName("name");
        var facts = new Paragraph(facts(card));
        facts.addClassNames("small", "dim");
        var summary = new Paragraph();
        Marked.append(summary, hit.summary(), card.summary());
        add(name, facts, summary);
        // The story explains the hit when neither name nor summary does.
        if (!Marked.hasMark(hit.name()) && !Marked.hasMark(hit.summary()) && Marked.hasMark(hit.passage())) {
            var passage = new Paragraph();
            passage.addClassNames("small", "dim");
            Marked.append(passage, hit.passage(), "");
            add(passage);
        }
        if (withHonour) HonourLine.highest(card.honours()).map(HonourLine::new).ifPresent(this::add);
    }

    public static StoryItem plain(StoryCard card) {
        return new StoryItem(new StoryHit(card, List.of(), List.of(), List.of()), false);
    }

    private String facts(StoryCard card) {
        var kind = getTranslation("gallery.kind." + card.kind().name());
        return kind + " · " + card.unit().name() + " · " + card.year()
                + (card.demonstration() ? " · " + getTranslation("gallery.StoryItem.demonstration") : "");
    }
}
