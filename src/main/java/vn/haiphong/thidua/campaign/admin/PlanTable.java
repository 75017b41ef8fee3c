package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
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
        return append(new NativeTableHeaderCell(name), cells);
    }

    /** Instead of scrolling, rows become cards on a phone. */
    PlanTable stacked() {
        becomeCards();
        return this;
    }
}
