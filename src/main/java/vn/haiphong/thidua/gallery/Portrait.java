package vn.haiphong.thidua.gallery;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import vn.haiphong.thidua.gallery.PublishedStory.ShownPicture;
import vn.haiphong.thidua.shared.PersonName;

/** The 3 × 4 picture of an exemplar: the released photo, else a drawn sign with an initial; never an invented face. */
public final class Portrait {

    private Portrait() {}

    public static HtmlContainer small(StoryCard card) {
        return card.portrait() == null
                ? new Drawn(card.slug(), card.kind(), card.name(), "")
                : new Photo(card.portrait(), "pt", "60px");
    }

    public static HtmlContainer big(StoryCard card) {
        return card.portrait() == null
                ? new Drawn(card.slug(), card.kind(), card.name(), "big")
                : new Photo(card.portrait(), "pt big", "144px");
    }

    /** A person shows the initial of the given name, a group those of its last two words. */
    static String initials(ExemplarKind kind, String name) {
        var plain = name.replaceAll("[,(].*", "").strip();
        if (kind == ExemplarKind.INDIVIDUAL) return letter(new PersonName(plain).given());
        var words = plain.split("\\s+");
        if (kind == ExemplarKind.HOUSEHOLD || words.length < 2) return letter(words[words.length - 1]);
        return letter(words[words.length - 2]) + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase();
    }

    @Tag("svg")
    private static class Drawn extends HtmlContainer {

        Drawn(String slug, ExemplarKind kind, String name, String size) {
            var tint = " t" + (Math.floorMod(slug.hashCode(), 4) + 1);
            getElement()
                    .setAttribute("class", ("pt" + tint + " " + size).strip())
                    .setAttribute("viewBox", "0 0 48 64")
                    .setAttribute("aria-hidden", "true")
                    .appendChild(
                            new Element("use").setAttribute("href", "#p" + (kind.ordinal() + 1)),
                            new Element("text")
                                    .setAttribute("x", "24")
                                    .setAttribute("y", "33")
                                    .setText(initials(kind, name)));
        }
    }

    @Tag("img")
    private static class Photo extends HtmlContainer {

        Photo(ShownPicture picture, String cssClass, String sizes) {
            getElement()
                    .setAttribute("class", cssClass)
                    .setAttribute("src", picture.src())
                    .setAttribute("srcset", picture.srcset())
                    .setAttribute("sizes", sizes)
                    .setAttribute("width", String.valueOf(picture.width()))
                    .setAttribute("height", String.valueOf(picture.height()))
                    .setAttribute("loading", "lazy")
                    .setAttribute("alt", picture.alt());
        }
    }
}
