package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** Asks why before a step that others will have to understand; what was typed stays when it is refused. */
public class WhyDialog extends Dialog {

    private final TextArea reason = new TextArea("Lý do");

    public WhyDialog(String title, String consequence, String button, Consumer<String> step) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        setMaxWidth("100%");
        reason.setMaxLength(1000);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var confirm = new Button(button, click -> {
            try {
                step.accept(reason.getValue());
                close();
            } catch (StepRefused refused) {
                say("Lỗi: " + refused.getMessage());
            } catch (EditedMeanwhile meanwhile) {
                say("Lỗi: " + meanwhile.by() + " vừa thay đổi lúc " + PortalTime.moment(meanwhile.at())
                        + "; chưa lưu gì. Hãy tải lại trang để xem.");
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(consequence), reason);
        getFooter().add(new Button("Không, quay lại", click -> close()), confirm);
        addOpenedChangeListener(change -> reason.focus());
    }

    private void say(String text) {
        reason.setInvalid(true);
        reason.setErrorMessage(text);
        reason.focus();
    }
}
