package vn.haiphong.thidua.opinion.site;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;

/** A field of plain HTML with its label, a hint, and what is wrong with it. */
class CitizenField extends Div {

    private final Control control;
    private final Paragraph error = new Paragraph();
    private final String id;
    private String hinted = "";

    private CitizenField(String id, String label, String hint, Control control) {
        this.id = id;
        this.control = control;
        addClassName("citizen-field");
        var name = new NativeLabel(label);
        name.setFor(id);
        control.setId(id);
        error.setId(id + "-loi");
        error.addClassName("err");
        error.setVisible(false);
        add(name);
        if (!hint.isEmpty()) {
            var said = new Paragraph(hint);
            said.addClassNames("small", "dim");
            said.setId(id + "-goi-y");
            hinted = id + "-goi-y";
            describe(hinted);
            add(said);
        }
        add(error, control);
    }

    static CitizenField line(String id, String label, String hint, int most) {
        var line = new Line();
        line.getElement().setAttribute("maxlength", String.valueOf(most));
        return new CitizenField(id, label, hint, line);
    }

    static CitizenField text(String id, String label, int most) {
        var text = new Text();
        text.getElement().setAttribute("maxlength", String.valueOf(most)).setAttribute("rows", "6");
        return new CitizenField(id, label, "", text);
    }

    /** @param options what is kept, and how it is called */
    static CitizenField choice(String id, String label, LinkedHashMap<String, String> options) {
        var choice = new Choice();
        options.forEach((value, words) -> choice.getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(words)));
        choice.setValue(options.firstEntry().getKey());
        return new CitizenField(id, label, "", choice);
    }

    CitizenField required() {
        control.getElement().setAttribute("aria-required", "true");
        return this;
    }

    CitizenField completing(String what) {
        control.getElement().setAttribute("autocomplete", what);
        return this;
    }

    String getValue() {
        return control.getValue();
    }

    void setValue(String value) {
        control.setValue(value);
    }

    void clearError() {
        error.setVisible(false);
        control.getElement().removeAttribute("aria-invalid");
        describe(hinted);
    }

    /** @param words with {@code Lỗi:} before them */
    void fail(String words) {
        error.setText(words);
        error.setVisible(true);
        describe((id + "-loi " + hinted).strip());
        control.getElement().setAttribute("aria-invalid", "true").executeJs("this.focus()");
    }

    private void describe(String ids) {
        if (ids.isEmpty()) control.getElement().removeAttribute("aria-describedby");
        else control.getElement().setAttribute("aria-describedby", ids);
    }

    /** What is typed or chosen. */
    private abstract static class Control extends AbstractSinglePropertyField<Control, String> {

        Control() {
            super("value", "", false);
            // Elements of plain HTML tell of a change in this way and not in that of web components.
            setSynchronizedEvent("change");
        }
    }

    @Tag("input")
    private static class Line extends Control {}

    @Tag("textarea")
    private static class Text extends Control {}

    @Tag("select")
    private static class Choice extends Control {}
}
