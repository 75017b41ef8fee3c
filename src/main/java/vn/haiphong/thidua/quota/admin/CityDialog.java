package vn.haiphong.thidua.quota.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.haiphong.thidua.quota.SeatChange;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.quota.UnitSeats;
import vn.haiphong.thidua.ui.StepNote;

/** Gives the city another number of seats, with the paper that says so. */
class CityDialog extends Dialog {

    CityDialog(Seats seats, UnitSeats own, Consumer<String> done) {
        setHeaderTitle("Đổi tổng số chỗ của thành phố");
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        setMaxWidth("100%");
        var official = field("Đại biểu chính thức", own.official().held());
        var guests = field("Khách mời", own.guests().held());
        var why = new TextArea("Căn cứ");
        why.setMaxLength(1000);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        var note = new StepNote();
        var save = new Button("Đổi tổng số", click -> {
            var through = note.guard(() -> {
                var changes = new ArrayList<SeatChange>();
                change(changes, own, SeatKind.OFFICIAL, official);
                change(changes, own, SeatKind.GUEST, guests);
                seats.setCity(changes, why.getValue());
            });
            if (!through) return;
            close();
            done.accept("Đã đổi tổng số chỗ của thành phố.");
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(note, new Paragraph("Số theo kế hoạch của thành phố; chỉ đổi khi có văn bản."), official, guests, why);
        getFooter().add(new Button("Không, quay lại", click -> close()), save);
    }

    private static void change(List<SeatChange> changes, UnitSeats own, SeatKind kind, IntegerField field) {
        int held = own.of(kind).held();
        if (field.getValue() == null || field.getValue() == held) return;
        changes.add(new SeatChange(own.unit(), kind, held, field.getValue()));
    }

    private static IntegerField field(String label, int held) {
        var field = new IntegerField(label);
        field.setValue(held);
        field.setMin(0);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }
}
