package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A plain table with a caption that may scroll sideways on a narrow screen. */
class PlanTable extends Div {

    private final NativeTable table = new NativeTable();

    PlanTable(String caption, String... heads) {
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
    void row(String name, Component... cells) {
        var row = table.getBody().addRow();
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        for (var cell : cells) row.add(cell instanceof NativeTableCell ? cell : new NativeTableCell(cell));
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
