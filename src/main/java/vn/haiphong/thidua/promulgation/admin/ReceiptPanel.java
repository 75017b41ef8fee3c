package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.promulgation.IssuedDetails;
import vn.haiphong.thidua.promulgation.PaperReceipt;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Which units have an issued paper and who has not read it; the Board delivers and urges in one click. */
class ReceiptPanel extends Div {

    /** @param deliver sends it to those who do not have it; @param urge asks those who have not read it */
    ReceiptPanel(IssuedDetails issued, UnitTree units, Runnable deliver, Runnable urge) {
        addClassName("part-of-page");
        add(new H2("Chuyển trong cổng (N.3)"));
        var receipts = issued.receipts();
        long read = receipts.stream().filter(one -> one.readAt() != null).count();
        long opened = receipts.stream().filter(one -> one.receivedAt() != null).count();
        add(new Paragraph(
                receipts.isEmpty()
                        ? "Chưa chuyển cho đơn vị nào trong cổng."
                        : read + "/" + receipts.size() + " đơn vị đã xác nhận đã đọc; " + (opened - read)
                                + " đã mở nhưng chưa xác nhận; " + (receipts.size() - opened) + " chưa mở."));
        if (issued.steers()) add(bar(receipts, read, deliver, urge));
        if (!receipts.isEmpty()) {
            add(
                    fold("chưa xác nhận đã đọc", "Chưa xác nhận đã đọc", unread(receipts), units),
                    fold(
                            "đã đọc",
                            "Đã đọc",
                            receipts.stream()
                                    .filter(one -> one.readAt() != null)
                                    .toList(),
                            units));
        }
    }

    private static Div bar(List<PaperReceipt> receipts, long read, Runnable deliver, Runnable urge) {
        var bar = new Div(new Button(
                receipts.isEmpty() ? "Chuyển cho nơi nhận" : "Chuyển cho đơn vị còn thiếu", click -> deliver.run()));
        if (read < receipts.size()) {
            bar.add(new Button("Nhắc " + (receipts.size() - read) + " đơn vị chưa đọc", click -> urge.run()));
        }
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    /** A long list is opened by whoever wants it, so that what lies behind it is not out of sight. */
    private static NativeDetails fold(String state, String caption, List<PaperReceipt> receipts, UnitTree units) {
        var fold = new NativeDetails(
                "Xem " + receipts.size() + " đơn vị " + state, new Receipts(caption, receipts, units));
        fold.setVisible(!receipts.isEmpty());
        fold.setOpen(receipts.size() <= 10);
        return fold;
    }

    private static List<PaperReceipt> unread(List<PaperReceipt> receipts) {
        return receipts.stream().filter(one -> one.readAt() == null).toList();
    }

    private static class Receipts extends CaptionedTable {

        Receipts(String caption, List<PaperReceipt> receipts, UnitTree units) {
            super(caption + " (" + receipts.size() + ")", "Đơn vị", "Chuyển lúc", "Mở lúc", "Đọc lúc", "Đã nhắc");
            becomeCards();
            for (var one : receipts) {
                var name =
                        units.find(one.unit()).map(Unit::name).orElse(one.unit().code());
                append(
                        new NativeTableHeaderCell(name),
                        figure(PortalTime.moment(one.sentAt())),
                        moment(one.receivedAt(), one.receivedBy(), "chưa mở"),
                        moment(one.readAt(), one.readBy(), "chưa đọc"),
                        figure(
                                one.urged() == 0
                                        ? ""
                                        : one.urged() + " lần, gần nhất " + PortalTime.moment(one.urgedAt())));
            }
        }

        private static com.vaadin.flow.component.html.NativeTableCell moment(
                java.time.@Nullable Instant at, @Nullable String by, String none) {
            return at == null ? late(none) : cell(PortalTime.moment(at) + ", " + by);
        }
    }
}
