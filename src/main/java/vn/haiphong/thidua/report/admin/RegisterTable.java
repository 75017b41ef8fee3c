package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.ui.CaptionedTable;

/** A table with a caption whose rows become blocks on a narrow screen; each cell then says its heading. */
class RegisterTable extends CaptionedTable {

    RegisterTable(String caption, String... heads) {
        super(caption, heads);
        table.addClassName("blocks");
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

    /** Words for those who listen. */
    static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("vh");
        return span;
    }
}
