package vn.haiphong.thidua.door.admin;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haiphong.thidua.door.Arrivals.Headcount;
import vn.haiphong.thidua.ui.CaptionedTable;

/** How many of each delegation have come. */
class HeadcountTable extends CaptionedTable {

    HeadcountTable(List<Headcount> counts) {
        super("Điểm danh từng đoàn", "Đoàn", "Đã đến", "Tổng số");
        addClassName("headcounts");
        for (var one : counts) {
            append(
                    new NativeTableHeaderCell(new Span(one.delegation())),
                    figure(String.valueOf(one.present())),
                    figure(String.valueOf(one.expected())));
        }
    }
}
