package vn.haiphong.thidua.quota.admin;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.UnitSeats;
import vn.haiphong.thidua.ui.CaptionedTable;

/** What one unit holds, has dealt and has filled. */
class SeatTable extends CaptionedTable {

    SeatTable(UnitSeats seats, boolean city) {
        super(
                city ? "Tổng số chỗ của thành phố" : "Chỗ của đơn vị",
                "Loại",
                city ? "Tổng số" : "Được giao",
                "Đã giao xuống",
                "Đã có đại biểu",
                "Còn lại");
        addClassName("seat-table");
        becomeCards();
        for (var kind : SeatKind.values()) {
            var count = seats.of(kind);
            append(
                    new NativeTableHeaderCell(new Span(kind.label())),
                    figure(String.valueOf(count.held())),
                    figure(String.valueOf(count.dealt())),
                    figure(String.valueOf(count.taken())),
                    figure(String.valueOf(count.free())));
        }
    }
}
