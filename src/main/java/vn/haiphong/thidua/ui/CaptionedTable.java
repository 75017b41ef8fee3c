package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table with a caption and a heading over each column; each cell knows its heading. */
public abstract class CaptionedTable extends Div {

    protected final NativeTable table = new NativeTable();
    protected final String[] heads;

    protected CaptionedTable(String caption, String... heads) {
        this.heads = heads;
        table.setCaptionText(caption);
        var row = table.getHead().addRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        add(table);
    }

    /** On a narrow screen each row becomes a card whose lines are named by the headings. */
    protected void becomeCards() {
        addClassName("cards");
    }

    /** @param name what the row is about */
    protected NativeTableRow append(NativeTableHeaderCell name, Component... cells) {
        var row = table.getBody().addRow();
        name.getElement().setAttribute("scope", "row").setAttribute("data-label", heads[0]);
        row.add(name);
        for (int i = 0; i < cells.length; i++) {
            var cell = cells[i] instanceof NativeTableCell known ? known : new NativeTableCell(cells[i]);
            if (i + 1 < heads.length) cell.getElement().setAttribute("data-label", heads[i + 1]);
            row.add(cell);
        }
        return row;
    }

    public static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    /** Several parts stay together beside their heading. */
    public static NativeTableCell cell(Component... parts) {
        return new NativeTableCell(parts.length == 1 ? parts[0] : new Div(parts));
    }

    /** A cell for a date or a count, which never breaks. */
    public static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }

    /** A cell whose text is late: said in words and in the colour of lateness. */
    public static NativeTableCell late(String text) {
        var cell = figure(text);
        cell.addClassName("late-t");
        return cell;
    }
}
