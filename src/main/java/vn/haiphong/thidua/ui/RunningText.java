package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A paper as text to read on any screen; its files hold the official layout. */
public class RunningText extends Div {

    public RunningText() {
        addClassNames("plan-reading", "running-text");
    }

    public void heading(String words) {
        add(new H3(words));
    }

    /** @param lead bold words before the others, mostly empty; each line of {@code words} is a paragraph */
    public void text(String lead, String words) {
        var before = lead;
        for (var line : words.split("\n+")) {
            var paragraph = new Paragraph();
            if (!before.isEmpty()) {
                var bold = new Span(before + " ");
                bold.addClassName("strong");
                paragraph.add(bold);
            }
            paragraph.add(new Span(line));
            add(paragraph);
            before = "";
        }
    }

    public void items(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        add(list);
    }

    public void table(String caption, List<String> heads, List<List<String>> rows) {
        add(new Rows(caption, heads, rows));
    }

    /** Who signed it, and whom it went to. */
    public void end(String signed, List<String> recipients) {
        var who = new Paragraph(signed);
        who.addClassName("strong");
        add(who);
        if (recipients.isEmpty()) return;
        heading("Nơi nhận");
        items(recipients);
    }

    private static class Rows extends CaptionedTable {

        Rows(String caption, List<String> heads, List<List<String>> rows) {
            super(caption, heads.toArray(String[]::new));
            becomeCards();
            for (var row : rows) {
                append(
                        new NativeTableHeaderCell(row.getFirst()),
                        row.stream()
                                .skip(1)
                                .map(CaptionedTable::cell)
                                .toArray(com.vaadin.flow.component.Component[]::new));
            }
        }
    }
}
