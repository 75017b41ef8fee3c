package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Picture;
import vn.haiphong.thidua.gallery.StoryPicture;

/** One picture with what must be said about it. */
class PictureCard extends Div {

    private static final int THUMBNAIL = 320;

    private final StoryPicture kept;
    private final TextField alt = Typed.line("Trong ảnh là ai, đang làm gì", 300);
    private final TextField caption = Typed.line("Chú thích dưới ảnh", 500);
    private final TextField credit = Typed.line("Nguồn, tác giả ảnh", 200);
    private final Checkbox consent = new Checkbox("Người trong ảnh đồng ý cho đăng");
    private final Button remove;

    /** @param file null when the file is gone */
    PictureCard(StoryPicture kept, @Nullable Picture file, Runnable changed, Consumer<PictureCard> removed) {
        this.kept = kept;
        addClassName("picture-card");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Ảnh");
        remove = new Button("Bỏ ảnh này", click -> removed.accept(this));
        alt.setHelperText("Đọc cho người không nhìn được ảnh.");
        alt.setValue(kept.alt());
        caption.setValue(kept.caption());
        credit.setValue(kept.credit());
        consent.setValue(kept.consent());
        consent.setManualValidation(true);
        add(
                file == null
                        ? new Paragraph("Không còn tệp ảnh này. Hãy bỏ ảnh rồi tải lên lại.")
                        : new Image(file.src(THUMBNAIL), ""),
                new Div(alt, caption, credit, consent, remove));
        alt.addValueChangeListener(change -> changed.run());
        caption.addValueChangeListener(change -> changed.run());
        credit.addValueChangeListener(change -> changed.run());
        consent.addValueChangeListener(change -> changed.run());
    }

    StoryPicture value() {
        return new StoryPicture(
                kept.picture(), alt.getValue(), caption.getValue(), credit.getValue(), consent.getValue());
    }

    /** @param demanded whether something about pictures was found missing */
    void mark(boolean demanded) {
        mark(alt, demanded && value().alt().isEmpty(), "Hãy mô tả ảnh.");
        mark(credit, demanded && value().credit().isEmpty(), "Hãy ghi nguồn hoặc tác giả.");
        consent.setInvalid(demanded && !consent.getValue());
        consent.setErrorMessage(consent.isInvalid() ? "Lỗi: Cần người trong ảnh đồng ý; nếu không, hãy bỏ ảnh." : "");
    }

    private static void mark(TextField field, boolean wrong, String message) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? "Lỗi: " + message : "");
    }

    boolean isMarked() {
        return alt.isInvalid() || credit.isInvalid() || consent.isInvalid();
    }

    void focusFirst() {
        if (alt.isInvalid() || !isMarked()) alt.focus();
        else if (credit.isInvalid()) credit.focus();
        else consent.focus();
    }

    void setReadOnly(boolean readOnly) {
        for (var field : List.of(alt, caption, credit)) field.setReadOnly(readOnly);
        consent.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }
}
