package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.haiphong.thidua.nomination.SubmissionForm;
import vn.haiphong.thidua.ui.DayField;

/** Asks for the official letter with which nominations go up; what was typed stays when the step is refused. */
class SubmissionDialog extends Dialog {

    private final TextField number = new TextField("Số, ký hiệu tờ trình");
    private final DayField day = new DayField("Ngày tờ trình");
    private final TextField signer = new TextField("Người ký");
    private final TextField minutes = new TextField("Số biên bản họp xét");
    private final DayField minutesDay = new DayField("Ngày họp xét");
    private final NominationNote note = new NominationNote();

    /** @param to name of the unit they go to */
    SubmissionDialog(int count, String to, LocalDate today, Consumer<SubmissionForm> send) {
        setHeaderTitle("Trình " + count + " hồ sơ lên " + to);
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        setMaxWidth("100%");
        number.setHelperText("Ví dụ 12/TTr-UBND");
        number.setMaxLength(80);
        number.setRequiredIndicatorVisible(true);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        signer.setHelperText("Họ và tên, không ghi học hàm, học vị");
        signer.setMaxLength(120);
        signer.setRequiredIndicatorVisible(true);
        minutes.setHelperText("Cho hồ sơ chưa có biên bản hoặc kết quả bỏ phiếu của đơn vị");
        minutes.setMaxLength(80);
        var fields = new Div(pair(number, day), signer, pair(minutes, minutesDay));
        fields.addClassName("plan-form");
        var go = new Button("Trình lên", click -> {
            if (note.guard(() -> send.accept(form()))) close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        "Cổng lập tờ trình và danh sách theo thể thức văn bản hành chính (DOCX, PDF) và ghi vào lịch"
                                + " sử của từng hồ sơ."),
                fields,
                note);
        getFooter().add(new Button("Không, quay lại", click -> close()), go);
        addOpenedChangeListener(change -> number.focus());
    }

    private SubmissionForm form() {
        return new SubmissionForm(
                number.getValue(), day.getValue(), signer.getValue(), minutes.getValue(), minutesDay.getValue());
    }

    private static Div pair(Component one, Component two) {
        var pair = new Div(one, two);
        pair.addClassName("pair");
        return pair;
    }
}
