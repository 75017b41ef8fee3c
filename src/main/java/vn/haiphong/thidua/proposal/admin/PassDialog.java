package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** Asks to which unit a proposal goes; what was chosen stays when it is refused. */
class PassDialog extends Dialog {

    private final ReceivingUnitBox unit;

    PassDialog(UnitTree units, Consumer<UnitId> pass) {
        super("Chuyển giới thiệu đến đơn vị khác");
        unit = new ReceivingUnitBox("Đơn vị nhận", units, null);
        unit.setWidthFull();
        unit.setRequiredIndicatorVisible(true);
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        setMaxWidth("100%");
        var go = new Button("Chuyển", click -> {
            try {
                pass.accept(unit.getValue());
                close();
            } catch (StepRefused refused) {
                say("Lỗi: " + refused.getMessage());
            } catch (EditedMeanwhile meanwhile) {
                say("Lỗi: " + meanwhile.by() + " vừa thay đổi lúc " + PortalTime.moment(meanwhile.at())
                        + "; chưa lưu gì. Hãy tải lại trang để xem.");
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        "Đơn vị nhận được báo ngay; người giới thiệu thấy giới thiệu đã chuyển. Sau khi chuyển, đơn vị"
                                + " của bạn có thể không còn xem được giới thiệu này."),
                unit);
        getFooter().add(new Button("Không, quay lại", click -> close()), go);
    }

    private void say(String words) {
        unit.setInvalid(true);
        unit.setErrorMessage(words);
        unit.focus();
    }
}
