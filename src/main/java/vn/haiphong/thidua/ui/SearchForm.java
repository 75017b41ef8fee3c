package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The search box of the gallery: a real form that works without a script. */
@Tag("form")
public class SearchForm extends HtmlContainer {

    /** @param typed what was searched already */
    public SearchForm(String typed) {
        addClassName("find");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("action", "/dien-hinh")
                .setAttribute("method", "get");
        var label = new NativeLabel(getTranslation("ui.SearchForm.label"));
        label.setFor("q");
        var input = new Element("input")
                .setAttribute("id", "q")
                .setAttribute("name", "q")
                .setAttribute("type", "search")
                .setAttribute("maxlength", "200")
                .setAttribute("value", typed)
                .setAttribute("autocomplete", "off");
        var button = new NativeButton();
        button.addClassNames("btn", "go");
        button.add(new Icon("find"), new Span(getTranslation("ui.SearchForm.find")));
        add(label);
        getElement().appendChild(input);
        add(button);
    }

    /** Carries a filter along with the words. */
    public SearchForm keep(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }
}
