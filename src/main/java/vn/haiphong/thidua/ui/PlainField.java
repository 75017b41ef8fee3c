package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One field of a {@link PlainForm}: label, hint, what is wrong, and the box, tied together for those who listen. */
public class PlainField extends Div {

    private final Element box;

    private PlainField(Element box, String name, String label, String hint, String fault) {
        this.box = box.setAttribute("id", name).setAttribute("name", name);
        addClassName("field");
        var words = new NativeLabel(label);
        words.setFor(name);
        add(words);
        var told = new StringBuilder();
        if (!hint.isEmpty()) told.append(told(hint, name + "-goi-y", "small dim"));
        if (!fault.isEmpty()) {
            told.append(' ').append(told(fault, name + "-loi", "err"));
            box.setAttribute("aria-invalid", "true");
        }
        if (!told.isEmpty())
            box.setAttribute("aria-describedby", told.toString().strip());
        getElement().appendChild(box);
    }

    private String told(String words, String id, String classes) {
        var line = new Paragraph(new Span(words));
        line.setId(id);
        line.addClassNames(classes.split(" "));
        add(line);
        return id;
    }

    /** @param fault a sentence that begins with {@code Lỗi:}, or empty */
    public static PlainField line(String name, String label, String hint, String fault, String value) {
        return new PlainField(new Element("input").setAttribute("value", value), name, label, hint, fault);
    }

    public static PlainField text(String name, String label, String hint, String fault, String value, int rows) {
        var area = new Element("textarea").setAttribute("rows", "" + rows);
        // The line break that begins a textarea does not count.
        area.setText(value.startsWith("\n") ? "\n" + value : value);
        return new PlainField(area, name, label, hint, fault);
    }

    /** More of the box, e.g. {@code autocomplete}. */
    public PlainField set(String attribute, String value) {
        box.setAttribute(attribute, value);
        return this;
    }
}
