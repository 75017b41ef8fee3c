package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.ui.StepNote;

/** Lets two delegates of a unit change places. */
class SwapDialog extends Dialog {

    SwapDialog(DelegateDesk desk, DelegateRow row, List<DelegateRow> others, Runnable done) {
        setHeaderTitle("Đổi chỗ của " + row.name());
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        setMaxWidth("100%");
        var with = new Select<DelegateRow>();
        with.setLabel("Đổi với");
        with.setItems(others);
        with.setItemLabelGenerator(SwapDialog::label);
        with.setWidthFull();
        var why = new TextField("Lý do");
        why.setMaxLength(1000);
        why.setWidthFull();
        var note = new StepNote();
        var swap = new Button("Đổi chỗ", click -> {
            if (with.getValue() == null) {
                note.fail("Lỗi: Hãy chọn người đổi chỗ.");
                return;
            }
            if (note.guard(() -> desk.swap(row.id(), with.getValue().id(), why.getValue()))) {
                close();
                done.run();
            }
        });
        swap.addThemeVariants(ButtonVariant.PRIMARY);
        add(note, new Paragraph(row.name() + " đang là " + place(row) + ". Hai người nhận chỗ của nhau."), with, why);
        getFooter().add(new Button("Thôi", click -> close()), swap);
    }

    private static String label(DelegateRow row) {
        return row.name() + " (" + place(row) + ")";
    }

    private static String place(DelegateRow row) {
        return row.kind().inWords() + ", " + row.state().label().toLowerCase(Locale.ROOT);
    }
}
