package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;

/** A table with a caption whose rows become blocks on a narrow screen; each cell then says its heading. */
class RegisterTable extends Div {

    private final NativeTable table = new NativeTable();
    private final String[] heads;

    RegisterTable(String caption, String... heads) {
        this.heads = heads;
        table.addClassName("blocks");
        table.setCaptionText(caption);
        var row = table.getHead().addRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        add(table);
    }

    /** The first part names the row. */
    void row(Component name, NativeTableCell... cells) {
        var row = table.getBody().addRow();
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        for (int i = 0; i < cells.length; i++) {
            cells[i].getElement().setAttribute("data-head", heads[i + 1]);
            row.add(cells[i]);
        }
    }

    static NativeTableCell cell(Component... parts) {
        return new NativeTableCell(parts);
    }

    static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    /** A cell for a date or a count, which never breaks. */
    static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }

    /** Lateness: said in words and in its colour. */
    static NativeTableCell late(String text) {
        var cell = figure(text);
        cell.addClassName("late-t");
        return cell;
    }

    /** Words for those who listen. */
    static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("vh");
        return span;
    }
}
