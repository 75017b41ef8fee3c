package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** The sheets that came in before, each of which can be taken back as a whole. */
class SheetPastList extends Div {

    private final SheetDoor door;
    private final Consumer<SheetPast> takeBack;

    SheetPastList(SheetDoor door, Consumer<SheetPast> takeBack) {
        this.door = door;
        this.takeBack = takeBack;
        show(1);
    }

    void show(int page) {
        removeAll();
        long count = door.pastCount();
        if (count == 0) return;
        var table = new PastTable();
        for (var past : door.past(Pager.skipped(page), Pager.PAGE)) table.append(past, state(past));
        add(table);
        if (Pager.isNeeded(count)) add(Pager.inPlace("Các trang của các lần nhập", page, count, this::show));
    }

    private NativeTableCell state(SheetPast past) {
        if (!past.gone().isEmpty()) return CaptionedTable.cell(past.gone());
        return CaptionedTable.cell(new Button("Hoàn tác cả lần nhập", click -> ask(past)));
    }

    private void ask(SheetPast past) {
        var dialog = new Dialog("Hoàn tác lần nhập " + past.number() + "?");
        dialog.setWidth("32rem");
        dialog.setMaxWidth("100%");
        dialog.add(new Paragraph(SheetPreviewPanel.number(past.rows()) + " dòng của tệp “" + past.file()
                + "” sẽ được lấy ra khỏi danh sách. Các dòng nhập bằng cách khác ở lại."));
        var go = new Button("Hoàn tác " + SheetPreviewPanel.number(past.rows()) + " dòng", click -> {
            dialog.close();
            takeBack.accept(past);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Không, quay lại", click -> dialog.close()), go);
        dialog.open();
    }

    private static class PastTable extends CaptionedTable {

        PastTable() {
            super("Các lần nhập", "Lần", "Tệp", "Đã nhập", "Đã bỏ", "Khi nào", "Ai nhập", "Hoàn tác");
            becomeCards();
            addClassName("named");
        }

        void append(SheetPast past, NativeTableCell state) {
            append(
                    new NativeTableHeaderCell(past.number()),
                    cell(past.file()),
                    figure(SheetPreviewPanel.number(past.rows()) + " dòng"),
                    figure(SheetPreviewPanel.number(past.leftOut()) + " dòng"),
                    figure(past.when()),
                    cell(past.who()),
                    state);
        }
    }
}
