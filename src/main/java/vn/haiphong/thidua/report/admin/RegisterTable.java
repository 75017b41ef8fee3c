package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.ui.CaptionedTable;

/** A table with a caption whose rows become cards on a phone. */
class RegisterTable extends CaptionedTable {

    RegisterTable(String caption, String... heads) {
        super(caption, heads);
        becomeCards();
    }

    /** The first part names the row. */
    void row(Component name, NativeTableCell... cells) {
        append(new NativeTableHeaderCell(name), cells);
    }

    /** Words for those who listen. */
    static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("vh");
        return span;
    }
}
