package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.haiphong.thidua.nomination.RefusalReason;

/** Asks by which class of reasons, and why exactly, a nomination is refused. */
class RefuseDialog extends Dialog {

    private final RadioButtonGroup<RefusalReason> reason = new RadioButtonGroup<>("Loại lý do", RefusalReason.values());
    private final TextArea words = new TextArea("Lý do cụ thể");
    private final NominationNote note = new NominationNote();

    RefuseDialog(String name, BiConsumer<RefusalReason, String> refuse) {
        setHeaderTitle("Không đồng ý hồ sơ của " + name);
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        setMaxWidth("100%");
        reason.setItemLabelGenerator(RefusalReason::label);
        reason.setValue(RefusalReason.NOT_QUALIFIED);
        words.setMaxLength(1000);
        words.setMinRows(3);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        var go = new Button("Ghi không đồng ý", click -> {
            if (note.guard(() -> refuse.accept(reason.getValue(), words.getValue()))) close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph("Hồ sơ kết thúc tại đây; đơn vị đề nghị được báo loại lý do và lý do cụ thể."),
                reason,
                words,
                note);
        getFooter().add(new Button("Không, quay lại", click -> close()), go);
    }
}
