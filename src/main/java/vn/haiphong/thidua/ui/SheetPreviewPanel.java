package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a sheet would bring: how many rows are right, each bad cell with its reason, the rows themselves. */
class SheetPreviewPanel extends Div {

    private final SheetPreview shown;
    private final Div faults = new Div();
    private final Div lines = new Div();

    SheetPreviewPanel(SheetPreview shown, Consumer<SheetPreview> takeIn, Runnable forget) {
        this.shown = shown;
        addClassName("sheet-preview");
        add(new H3("Xem trước " + shown.source()), new Paragraph(summary()));
        for (var note : shown.notes()) add(new Paragraph(note));
        add(buttons(takeIn, forget));
        if (shown.faultCount() > 0) {
            showFaults(1);
            add(faults);
        }
        showLines(shown.faultCount() > 0, 1);
        add(lines);
    }

    private String summary() {
        int bad = shown.rows() - shown.ready();
        return bad == 0
                ? number(shown.rows()) + " dòng, tất cả đều đúng."
                : number(shown.rows()) + " dòng: " + number(shown.ready()) + " dòng đúng, " + number(bad)
                        + " dòng có lỗi (" + number(shown.faultCount()) + " ô).";
    }

    private Div buttons(Consumer<SheetPreview> takeIn, Runnable forget) {
        int bad = shown.rows() - shown.ready();
        var row = new Div();
        row.addClassName("bar-row");
        if (shown.ready() > 0) {
            var words = bad == 0
                    ? "Nhập " + number(shown.ready()) + " dòng"
                    : "Nhập " + number(shown.ready()) + " dòng đúng, bỏ " + number(bad) + " dòng lỗi";
            var take = new Button(words, click -> {
                takeIn.accept(shown);
                // Refused: it may be pressed again.
                click.getSource().setEnabled(true);
            });
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.setDisableOnClick(true);
            row.add(take);
        }
        row.add(new Button("Không nhập, sửa tệp rồi gửi lại", click -> forget.run()));
        return row;
    }

    static String number(int count) {
        return NumberFormat.getIntegerInstance(Locale.of("vi")).format(count);
    }

    private void showFaults(int page) {
        faults.removeAll();
        var table = new FaultTable(shown.faultCount());
        shown.faults(Pager.skipped(page), Pager.PAGE).forEach(table::append);
        faults.add(table);
        if (Pager.isNeeded(shown.faultCount())) {
            faults.add(Pager.inPlace("Các trang của các ô có lỗi", page, shown.faultCount(), this::showFaults));
        }
    }

    private void showLines(boolean onlyFaulty, int page) {
        lines.removeAll();
        if (shown.faultCount() > 0) {
            lines.add(new Button(
                    onlyFaulty ? "Xem tất cả các dòng" : "Chỉ xem các dòng có lỗi",
                    click -> showLines(!onlyFaulty, 1)));
        }
        var table = new LineTable(onlyFaulty ? "Các dòng có lỗi" : "Các dòng", shown);
        shown.lines(onlyFaulty, Pager.skipped(page), Pager.PAGE).forEach(table::append);
        lines.add(table);
        int count = shown.lineCount(onlyFaulty);
        if (Pager.isNeeded(count))
            lines.add(Pager.inPlace("Các trang của các dòng", page, count, to -> showLines(onlyFaulty, to)));
    }

    private static class FaultTable extends CaptionedTable {

        FaultTable(int count) {
            super("Các ô có lỗi (" + count + ")", "Ô", "Cột", "Đã ghi", "Vì sao", "Cần làm gì");
            becomeCards();
        }

        void append(SheetPreview.Fault fault) {
            append(
                    new NativeTableHeaderCell(fault.cell()),
                    cell(fault.heading()),
                    cell(fault.typed()),
                    cell(fault.reason()),
                    cell(fault.remedy()));
        }
    }

    private static class LineTable extends CaptionedTable {

        LineTable(String caption, SheetPreview shown) {
            super(
                    caption,
                    Stream.concat(Stream.of("Dòng"), shown.heads().stream()).toArray(String[]::new));
            becomeCards();
            addClassNames("named", "scroll");
            // Who moves by keys must be able to scroll it, too.
            getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
            getElement().setAttribute("aria-label", caption);
        }

        void append(SheetPreview.Line line) {
            var cells = line.boxes().stream().map(LineTable::box).toArray(Component[]::new);
            append(new NativeTableHeaderCell("" + line.number()), cells);
        }

        private static NativeTableCell box(SheetPreview.Box box) {
            if (box.fault().isEmpty()) return cell(box.text());
            var why = new Span(box.fault());
            why.addClassName("err");
            var cell = box.text().isEmpty() ? cell(why) : cell(new Span(box.text()), why);
            cell.addClassName("bad");
            return cell;
        }
    }
}
