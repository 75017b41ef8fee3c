package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** One field or group of fields of the story form, known by the name of its component in the content. */
interface FormPart {

    /** @param message what is wrong and what to do; empty when nothing is */
    void mark(String message);

    void focus();

    void setReadOnly(boolean readOnly);

    static <C extends Component & HasValidationProperties & HasValueAndElement<?, ?>> FormPart of(C field) {
        return new FormPart() {
            @Override
            public void mark(String message) {
                field.setInvalid(!message.isEmpty());
                field.setErrorMessage(message.isEmpty() ? "" : "Lỗi: " + message);
            }

            @Override
            public void focus() {
                field.scrollIntoView();
                // Groups of boxes have no focus of their own.
                field.getElement().executeJs("this.querySelector('input,textarea').focus()");
            }

            @Override
            public void setReadOnly(boolean readOnly) {
                field.setReadOnly(readOnly);
            }
        };
    }
}
