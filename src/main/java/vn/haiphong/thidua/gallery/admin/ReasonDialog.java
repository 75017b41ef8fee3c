package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haiphong.thidua.shared.StepRefused;

/** Asks why before a step that somebody else will have to understand; what was typed stays when it is refused. */
class ReasonDialog extends Dialog {

    private final TextArea reason = Typed.area("Lý do", 1000);

    static ReasonDialog sendBack(Consumer<String> step) {
        return new ReasonDialog(
                "Trả lại cho người viết",
                "Người viết sẽ đọc lý do này và sửa tiếp bản nháp.",
                "Trả lại",
                ButtonVariant.PRIMARY,
                step);
    }

    static ReasonDialog withdraw(Consumer<String> step) {
        return new ReasonDialog(
                "Gỡ chuyện này?",
                "Chuyện rời khỏi trang công khai, danh sách và tìm kiếm ngay lập tức. Nội dung được giữ lại ở bàn làm"
                        + " việc và có thể mở lại thành bản nháp.",
                "Gỡ",
                ButtonVariant.ERROR,
                step);
    }

    private ReasonDialog(
            String title, String consequence, String button, ButtonVariant variant, Consumer<String> step) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        setMaxWidth("100%");
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        var confirm = new Button(button, click -> {
            try {
                step.accept(reason.getValue());
                close();
            } catch (StepRefused refused) {
                reason.setInvalid(true);
                reason.setErrorMessage("Lỗi: " + refused.getMessage());
                reason.focus();
            }
        });
        confirm.addThemeVariants(variant);
        add(new Paragraph(consequence), reason);
        getFooter().add(new Button("Không, quay lại", click -> close()), confirm);
        addOpenedChangeListener(change -> reason.focus());
    }
}
