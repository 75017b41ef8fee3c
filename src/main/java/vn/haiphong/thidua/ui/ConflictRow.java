package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;

/** One field that two editors left different, both versions side by side. */
public class ConflictRow extends Div {

    /** Which version counts. */
    public enum Choice {
        MINE("Giữ bản của tôi"),
        SAVED("Lấy bản đã lưu"),
        OPEN("");

        private final String label;

        Choice(String label) {
            this.label = label;
        }
    }

    /** How much stands around what differs. */
    private static final int AROUND = 160;

    private final String label;
    private final Div both = new Div();
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();

    ConflictRow(String label, Choice preset) {
        this.label = label;
        both.addClassName("versions");
        choice.setItems(Choice.MINE, Choice.SAVED);
        choice.setItemLabelGenerator(item -> item.label);
        choice.setAriaLabel("Bản dùng cho mục " + label);
        if (preset != Choice.OPEN) choice.setValue(preset);
        add(new H3(label), both, choice);
    }

    public String label() {
        return label;
    }

    Choice choice() {
        return choice.getValue() == null ? Choice.OPEN : choice.getValue();
    }

    void choose(Choice wanted) {
        choice.setValue(wanted);
    }

    void show(String mine, String saved) {
        int same = commonStart(mine, saved);
        int end = commonEnd(mine, saved, same);
        both.removeAll();
        both.add(version("Bản của bạn", mine, same, end), version("Bản đã lưu", saved, same, end));
    }

    private static Div version(String title, String text, int same, int end) {
        var head = new Span(title);
        head.addClassNames("small", "dim");
        var words = new Paragraph();
        words.addClassName("words");
        words.getElement().setAttribute("tabindex", "0");
        if (text.isEmpty()) {
            words.setText("(để trống)");
        } else {
            int from = Math.max(0, same - AROUND);
            int until = Math.min(text.length(), text.length() - end + AROUND);
            var middle = text.substring(same, text.length() - end);
            words.add(new Span((from > 0 ? "… " : "") + text.substring(from, same)));
            if (!middle.isEmpty()) words.getElement().appendChild(new Element("mark").setText(middle));
            words.add(new Span(text.substring(text.length() - end, until) + (until < text.length() ? " …" : "")));
        }
        return new Div(head, words);
    }

    /** Up to the last blank before the first difference, so that no word is torn. */
    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) same++;
        if (same == one.length() && same == other.length()) return same;
        while (same > 0 && !Character.isWhitespace(one.charAt(same - 1))) same--;
        return same;
    }

    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) same++;
        while (same > 0 && !Character.isWhitespace(one.charAt(one.length() - same))) same--;
        return same;
    }
}
