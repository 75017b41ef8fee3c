package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.paper.Signature.Right;

/** Who signs, in whose stead. */
class SignatureFields extends Div {

    private final Select<Right> right = new Select<>();
    private final TextField instead = new TextField("Ký thay, thay mặt ai");
    private final TextField position = new TextField("Chức vụ người ký");
    private final TextField name = new TextField("Họ tên người ký");

    SignatureFields() {
        addClassName("bar-row");
        right.setLabel("Quyền ký");
        right.setItems(Right.values());
        right.setItemLabelGenerator(Right::label);
        right.addValueChangeListener(change -> show());
        instead.setMaxLength(120);
        position.setMaxLength(120);
        name.setMaxLength(120);
        add(right, instead, position, name);
    }

    void read(Signature signature) {
        right.setValue(signature.right());
        instead.setValue(signature.instead());
        position.setValue(signature.position());
        name.setValue(signature.name());
        show();
    }

    /** @throws vn.haiphong.thidua.shared.StepRefused when a degree stands before the name */
    Signature value() {
        return new Signature(right.getValue(), instead.getValue(), position.getValue(), name.getValue());
    }

    void setReadOnly(boolean readOnly) {
        right.setReadOnly(readOnly);
        instead.setReadOnly(readOnly);
        position.setReadOnly(readOnly);
        name.setReadOnly(readOnly);
    }

    private void show() {
        instead.setVisible(right.getValue() != Right.OWN && right.getValue() != Right.ACTING);
    }
}
