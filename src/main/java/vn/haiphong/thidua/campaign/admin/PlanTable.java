package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A plain table with a caption that may scroll sideways on a narrow screen. */
class PlanTable extends Div {

    private final NativeTable table = new NativeTable();
    private final String[] heads;

    PlanTable(String caption, String... heads) {
        this.heads = heads;
        addClassName("scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var row = table.getHead().addRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        add(table);
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

    static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    /** A cell for a date or a count, which never breaks. */
    static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }

    /** A cell whose text is late: said in words and in the colour of lateness. */
    static NativeTableCell late(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassNames("num", "late-t");
        return cell;
    }
}
