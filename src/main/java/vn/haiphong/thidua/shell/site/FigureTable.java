package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.gallery.StoryResult.FacetValue;

/** Numbers of stories by field: a table whose bars can be read as well. */
@Tag("table")
class FigureTable extends HtmlContainer {

    private static final int ROWS = 8;

    FigureTable(List<FacetValue> fields) {
        var caption = new Element("caption").setText(getTranslation("shell.FigureTable.caption"));
        var head = new Element("tr").appendChild(head("field", ""), head("number", "n"), head("share", "b"));
        var body = new Element("tbody");
        var most = fields.stream().mapToLong(FacetValue::count).max().orElse(1);
        fields.stream().limit(ROWS).forEach(field -> body.appendChild(row(field, most)));
        getElement().appendChild(caption, new Element("thead").appendChild(head), body);
    }

    private Element head(String word, String cssClass) {
        var cell = new Element("th").setAttribute("scope", "col").setText(getTranslation("shell.FigureTable." + word));
        if (!cssClass.isEmpty()) cell.setAttribute("class", cssClass);
        return cell;
    }

    private Element row(FacetValue field, long most) {
        var link = new Element("a")
                .setAttribute("href", GalleryPaths.facet(Facet.FIELD, field.value()))
                .setText(field.label());
        var width = Math.round(100.0 * field.count() / most) + "%";
        var bar = new Element("svg")
                .setAttribute("class", "bar")
                .setAttribute("aria-hidden", "true")
                .appendChild(new Element("rect").setAttribute("width", width).setAttribute("height", "100%"));
        return new Element("tr")
                .appendChild(
                        new Element("th").setAttribute("scope", "row").appendChild(link),
                        new Element("td")
                                .setAttribute("class", "n")
                                .setText(String.format(getLocale(), "%,d", field.count())),
                        new Element("td").appendChild(bar));
    }
}
