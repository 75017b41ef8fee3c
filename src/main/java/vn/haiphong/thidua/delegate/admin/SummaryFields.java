package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.haiphong.thidua.delegate.DelegateRules;

/** Summary of the achievements with its length, and the word of the delegate. */
class SummaryFields extends Div {

    private final TextArea text = new TextArea("Tóm tắt thành tích");
    private final Checkbox consent = new Checkbox(
            "Đại biểu đồng ý tham dự và được nêu tên trong danh sách (có văn bản hoặc xác nhận tại đơn vị)");

    SummaryFields() {
        addClassNames("plan-form", "summary-fields");
        // Longer texts may be pasted and are shortened by hand; cut off silently they would lose their end.
        text.setMinRows(4);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> count());
        count();
        add(text, consent);
    }

    void read(String summary, boolean consented) {
        text.setValue(summary);
        consent.setValue(consented);
    }

    String text() {
        return text.getValue();
    }

    boolean consent() {
        return consent.getValue();
    }

    private void count() {
        int length = text.getValue().strip().length();
        text.setHelperText(length + "/1.500 ký tự");
        text.setInvalid(length > DelegateRules.SUMMARY);
        text.setErrorMessage("Lỗi: dài quá " + (length - DelegateRules.SUMMARY) + " ký tự. Hãy viết gọn hơn.");
    }
}
