package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** A form that any browser sends as it is, without a script. */
@Tag("form")
public class PlainForm extends HtmlContainer {

    /** @param method {@code get} or {@code post} */
    public PlainForm(String method, String action) {
        addClassName("form");
        getElement().setAttribute("method", method).setAttribute("action", action);
        // The server says what is wrong, in the words of the portal.
        getElement().setAttribute("novalidate", "");
    }

    public PlainForm hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }

    /** A field that people don't see and robots fill. */
    public PlainForm trap(String name, String label) {
        var words = new NativeLabel(label);
        words.setFor(name);
        var box = new Div(words);
        box.getElement()
                .appendChild(new Element("input")
                        .setAttribute("id", name)
                        .setAttribute("name", name)
                        .setAttribute("tabindex", "-1")
                        .setAttribute("autocomplete", "off"));
        box.addClassName("vh");
        box.getElement().setAttribute("aria-hidden", "true");
        add(box);
        return this;
    }

    public PlainForm with(Component... parts) {
        add(parts);
        return this;
    }

    public PlainForm button(String words) {
        var button = new NativeButton(words);
        button.addClassNames("btn", "go");
        button.getElement().setAttribute("type", "submit");
        add(button);
        return this;
    }
}
