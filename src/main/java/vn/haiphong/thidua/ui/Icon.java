package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A decorative sign from the sprite in {@code index.html}; the words beside it carry the meaning. */
@Tag("svg")
public class Icon extends HtmlContainer {

    /** @param symbol name in the sprite, e.g. {@code find} */
    public Icon(String symbol) {
        this(symbol, "i");
    }

    /** @param cssClass {@code i} beside text, {@code lv} for a level, or another that sizes it */
    public Icon(String symbol, String cssClass) {
        getElement().setAttribute("class", cssClass);
        getElement().setAttribute("viewBox", "0 0 24 24");
        getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(new Element("use").setAttribute("href", "#" + symbol));
    }
}
