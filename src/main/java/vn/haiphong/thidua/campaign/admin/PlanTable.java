package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import vn.haiphong.thidua.ui.CaptionedTable;

/** A plain table with a caption that may scroll sideways on a narrow screen. */
class PlanTable extends CaptionedTable {

    PlanTable(String caption, String... heads) {
        super(caption, heads);
        addClassName("scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
    }

    /** The first cell names the row. */
    NativeTableRow row(String name, Component... cells) {
        var row = table.getBody().addRow();
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row").setAttribute("data-label", heads[0]);
        row.add(head);
        for (int i = 0; i < cells.length; i++) {
            var cell = cells[i] instanceof NativeTableCell known ? known : new NativeTableCell(cells[i]);
            if (i + 1 < heads.length) cell.getElement().setAttribute("data-label", heads[i + 1]);
            row.add(cell);
        }
        return row;
    }

    /** On a phone each row becomes a card whose lines are named by the heads. */
    PlanTable stacked() {
        addClassName("stack");
        return this;
    }
}
