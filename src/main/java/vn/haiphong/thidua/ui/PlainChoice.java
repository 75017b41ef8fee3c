package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A question of a {@link PlainForm} with one answer of several, or a box to tick. */
@Tag("fieldset")
public class PlainChoice extends HtmlContainer {

    private final String name;
    private int answers;

    public PlainChoice(String name, String question) {
        this.name = name;
        addClassName("field");
        getElement().appendChild(new Element("legend").setText(question));
    }

    public PlainChoice answer(String value, String words, boolean chosen) {
        add(box("radio", name, name + "-" + answers++, value, words, chosen, ""));
        return this;
    }

    /** @param fault a sentence that begins with {@code Lỗi:}, or empty */
    public static Div tick(String name, String words, boolean ticked, String fault) {
        var told = fault.isEmpty() ? "" : name + "-loi";
        var field = new Div(box("checkbox", name, name, "1", words, ticked, told));
        field.addClassName("field");
        if (!fault.isEmpty()) {
            var line = new Paragraph(new Span(fault));
            line.setId(told);
            line.addClassName("err");
            field.addComponentAsFirst(line);
        }
        return field;
    }

    private static Div box(
            String type, String name, String id, String value, String words, boolean chosen, String told) {
        var input = new Element("input")
                .setAttribute("type", type)
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("value", value);
        if (chosen) input.setAttribute("checked", "");
        if (!told.isEmpty()) input.setAttribute("aria-describedby", told).setAttribute("aria-invalid", "true");
        var label = new NativeLabel(words);
        label.setFor(id);
        var box = new Div();
        box.addClassName("tick");
        box.getElement().appendChild(input);
        box.add(label);
        return box;
    }
}
