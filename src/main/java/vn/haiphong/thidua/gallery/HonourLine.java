package vn.haiphong.thidua.gallery;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.haiphong.thidua.gallery.PublishedStory.ShownHonour;
import vn.haiphong.thidua.ui.Icon;

/** One honour with its level as a sign and as a word. */
public class HonourLine extends Paragraph {

    public static final Comparator<ShownHonour> HIGHEST_FIRST = Comparator.comparing(
                    (ShownHonour honour) -> honour.level().ordinal())
            .thenComparing(ShownHonour::year)
            .reversed();

    public HonourLine(ShownHonour honour) {
        addClassName("hon");
        add(new Icon("c" + honour.level().steps(), "lv"));
        getElement().appendChild(new Element("b").setText(honour.name()));
        add(new Span(level(honour)));
        if (!honour.decision().isEmpty())
            add(new Span(getTranslation("gallery.HonourLine.decision", honour.decision())));
    }

    public static Optional<ShownHonour> highest(List<ShownHonour> honours) {
        return honours.stream().min(HIGHEST_FIRST);
    }

    private String level(ShownHonour honour) {
        return getTranslation("gallery.level." + honour.level().name()) + ", " + honour.year();
    }
}
