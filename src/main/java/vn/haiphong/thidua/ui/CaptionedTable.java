package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A table with a caption and a heading over each column; how it fits a narrow screen is for those who extend it. */
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

    public static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
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
