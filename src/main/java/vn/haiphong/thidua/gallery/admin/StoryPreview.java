package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Picture;
import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.HonourLine;
import vn.haiphong.thidua.gallery.Portrait;
import vn.haiphong.thidua.gallery.PublishedStory.ShownHonour;
import vn.haiphong.thidua.gallery.PublishedStory.ShownPicture;
import vn.haiphong.thidua.gallery.PublishedStory.UnitName;
import vn.haiphong.thidua.gallery.StoryCard;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryMarkdown;
import vn.haiphong.thidua.gallery.StoryPicture;
import vn.haiphong.thidua.gallery.StoryRules;
import vn.haiphong.thidua.gallery.StoryText;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** The story as readers will see it, drawn from what is typed by the parts the public page is made of. */
class StoryPreview extends Section {

    private final UnitTree units;
    private final Campaigns campaigns;
    private final Pictures pictures;
    private final Div page = new Div();
    private @Nullable StoryContent shown;

    StoryPreview(UnitTree units, Campaigns campaigns, Pictures pictures) {
        this.units = units;
        this.campaigns = campaigns;
        this.pictures = pictures;
        addClassName("preview");
        page.addClassName("page");
        page.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        page.getElement().setAttribute("aria-label", "Bản xem trước");
        add(new H2("Người đọc sẽ thấy"), page);
    }

    void show(StoryContent content) {
        if (content.equals(shown)) return;
        shown = content;
        page.removeAll();
        if (content.story().length() > StoryRules.STORY || content.summary().length() > 2 * StoryRules.SUMMARY) {
            var note = new Paragraph("Chưa xem trước được: bài dài quá mức cho phép. Hãy rút gọn.");
            note.addClassName("dim");
            page.add(note);
            return;
        }
        var files = files(content);
        page.add(
                hero(content, shown(content.portrait(), files)),
                new StoryText(
                        StoryMarkdown.html(content.story()),
                        content.pictures().stream()
                                .map(picture -> shown(picture, files))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private Header hero(StoryContent content, @Nullable ShownPicture portrait) {
        var name = new Paragraph(content.name());
        name.addClassName("title");
        var lead = new Paragraph(content.summary());
        lead.addClassName("lead");
        var facts = new Paragraph(facts(content));
        facts.addClassName("dim");
        var words = new Div(name, lead, facts);
        var honours = honours(content);
        HonourLine.highest(honours).map(HonourLine::new).ifPresent(words::add);
        var header = new Header();
        header.addClassName("hero");
        if (content.kind() != null && !content.name().isEmpty()) {
            // Inside another element the browser parses it, as readers get it: set one by one, the attributes of SVG
            // lose their capitals.
            header.add(new Html("<div>"
                    + Portrait.big(new StoryCard(
                                    VietnameseText.slug(content.name()),
                                    content.name(),
                                    content.kind(),
                                    new UnitName("", ""),
                                    UnitLevel.GRASSROOTS,
                                    0,
                                    content.summary(),
                                    honours,
                                    portrait,
                                    content.demonstration()))
                            .getElement()
                            .getOuterHTML()
                    + "</div>"));
        }
        header.add(words);
        return header;
    }

    private String facts(StoryContent content) {
        var facts = new ArrayList<String>();
        if (content.kind() != null) facts.add(content.kind().label());
        if (content.unit() != null) {
            var names = units.path(content.unit()).reversed().stream()
                    .filter(unit -> unit.parent() != null || unit.id().equals(content.unit()))
                    .map(Unit::name)
                    .toList();
            facts.add(String.join(", ", names));
        }
        if (content.year() != null) facts.add(String.valueOf(content.year()));
        return String.join(" · ", facts);
    }

    private List<ShownHonour> honours(StoryContent content) {
        return content.honours().stream()
                .flatMap(honour -> campaigns.title(honour.code()).stream()
                        .map(title -> new ShownHonour(
                                title.code(), title.name(), title.level(), honour.year(), honour.decision())))
                .toList();
    }

    private Map<PictureId, Picture> files(StoryContent content) {
        var ids = new ArrayList<PictureId>();
        if (content.portrait() != null) ids.add(content.portrait().picture());
        content.pictures().forEach(picture -> ids.add(picture.picture()));
        return pictures.find(ids);
    }

    private static @Nullable ShownPicture shown(@Nullable StoryPicture kept, Map<PictureId, Picture> files) {
        var file = kept == null ? null : files.get(kept.picture());
        return file == null ? null : ShownPicture.of(kept, file);
    }
}
