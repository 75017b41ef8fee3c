package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.shared.StepRefused;

/** Begins a story by the name of whom it tells. */
class NewStoryDialog extends Dialog {

    private final TextField name = new TextField("Tên người, tập thể hoặc hộ gia đình");

    NewStoryDialog(StoryDesk desk, Consumer<StoryDraft> begun) {
        setHeaderTitle("Viết chuyện mới");
        name.setHelperText("Viết đủ họ tên, có dấu. Bản nháp chỉ cán bộ thấy.");
        name.setMaxLength(Typed.withSlack(vn.haiphong.thidua.gallery.StoryRules.NAME));
        name.setManualValidation(true);
        name.setWidthFull();
        var create = new Button("Tạo bản nháp", click -> create(desk, begun));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        name.addKeyPressListener(Key.ENTER, press -> create(desk, begun));
        add(name);
        getFooter().add(new Button("Đóng", click -> close()), create);
        addOpenedChangeListener(change -> name.focus());
    }

    private void create(StoryDesk desk, Consumer<StoryDraft> begun) {
        try {
            var draft = desk.create(name.getValue());
            close();
            begun.accept(draft);
        } catch (StepRefused refused) {
            name.setInvalid(true);
            name.setErrorMessage("Lỗi: " + refused.getMessage());
            name.focus();
        }
    }
}
