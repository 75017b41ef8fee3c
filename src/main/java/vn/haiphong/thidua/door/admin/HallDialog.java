package vn.haiphong.thidua.door.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import vn.haiphong.thidua.door.Cards;
import vn.haiphong.thidua.door.HallPlan;
import vn.haiphong.thidua.ui.StepNote;

/** Deals the seats of the hall delegation by delegation. */
class HallDialog extends Dialog {

    HallDialog(Cards cards, int needed, Runnable done) {
        setHeaderTitle("Xếp chỗ theo đoàn");
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        setMaxWidth("100%");
        var width = field("Số ghế mỗi hàng", 20);
        var rows = field("Số hàng ghế", Math.max(1, Math.ceilDiv(needed, 20)));
        var note = new StepNote();
        var deal = new Button("Xếp chỗ", click -> {
            var through = note.guard(() -> cards.dealSeats(new HallPlan(value(rows), value(width))));
            if (!through) return;
            close();
            done.run();
        });
        deal.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                note,
                new Paragraph(
                        needed + " thẻ cần chỗ. Các đoàn ngồi liền nhau theo thứ tự danh sách đơn vị, từ hàng A. Chỗ"
                                + " đã xếp trước đây, kể cả xếp tay, được xếp lại từ đầu."),
                rows,
                width);
        getFooter().add(new Button("Thôi", click -> close()), deal);
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static IntegerField field(String label, int value) {
        var field = new IntegerField(label);
        field.setValue(value);
        field.setMin(1);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }
}
