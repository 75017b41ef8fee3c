package vn.haiphong.thidua.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.haiphong.thidua.gallery.PublishedStory.ShownPicture;

/** The text of a story with its pictures below, as readers see it and as the editor previews it. */
public class StoryText extends Div {

    /** @param html sanitised */
    public StoryText(String html, List<ShownPicture> pictures) {
        addClassName("story");
        getElement().setAttribute("lang", "vi");
        add(new Html("<div>" + html + "</div>"));
        pictures.forEach(picture -> add(new Figure(picture)));
    }

    @Tag("figure")
    private static class Figure extends Component {

        Figure(ShownPicture picture) {
            var image = new Element("img")
                    .setAttribute("src", picture.src())
                    .setAttribute("srcset", picture.srcset())
                    .setAttribute("sizes", "(min-width: 56rem) 40rem, 100vw")
                    .setAttribute("width", String.valueOf(picture.width()))
                    .setAttribute("height", String.valueOf(picture.height()))
                    .setAttribute("loading", "lazy")
                    .setAttribute("alt", picture.alt());
            var caption = new Element("figcaption")
                    .setText((picture.caption().isEmpty() ? "" : picture.caption() + " ") + "Ảnh: " + picture.credit());
            getElement().appendChild(image, caption);
        }
    }
}
