package vn.haiphong.thidua.gallery;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.haiphong.thidua.search.Segment;

/** Text with the places that matched set off. */
public final class Marked {

    private Marked() {}

    /** Appends the segments; when there are none, the plain text. */
    public static void append(HasElement parent, List<Segment> segments, String plain) {
        if (segments.isEmpty()) {
            parent.getElement().appendChild(Element.createText(plain));
            return;
        }
        for (var segment : segments) {
            var text = Element.createText(segment.text());
            parent.getElement().appendChild(segment.marked() ? new Element("mark").appendChild(text) : text);
        }
    }

    public static boolean hasMark(List<Segment> segments) {
        return segments.stream().anyMatch(Segment::marked);
    }
}
