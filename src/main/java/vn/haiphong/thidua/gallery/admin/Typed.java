package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.text.NumberFormat;
import java.util.Locale;
import vn.haiphong.thidua.ui.Typing;

/** Text fields of the editor: they tell what was typed after a short pause, and count characters. */
final class Typed {

    /** Long enough not to save at every key, short enough to be saved when the phone rings. */
    static final int PAUSE = 800;

    private Typed() {}

    static TextField line(String label, int most) {
        var field = new TextField(label);
        prepare(field, most);
        return field;
    }

    static TextArea area(String label, int most) {
        var field = new TextArea(label);
        prepare(field, most);
        field.setMaxLength(withSlack(most));
        return field;
    }

    /**
     * Browsers cut what is pasted at the limit without a word. So they get a higher one: a text that was cut is always
     * longer than the rule allows, and the service says so.
     */
    static int withSlack(int most) {
        return most + most / 5 + 10;
    }

    static String count(String text, int most) {
        var number = NumberFormat.getIntegerInstance(Locale.of("vi"));
        return number.format(text.strip().length()) + "/" + number.format(most) + " ký tự";
    }

    private static void prepare(TextFieldBase<?, String> field, int most) {
        Typing.tellAfter(field, PAUSE);
        field.setWidthFull();
        field.setManualValidation(true);
        if (field instanceof TextField line) line.setMaxLength(withSlack(most));
    }
}
