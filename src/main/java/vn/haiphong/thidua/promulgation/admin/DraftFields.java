package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import vn.haiphong.thidua.promulgation.DraftContent;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.promulgation.RecipientBody;
import vn.haiphong.thidua.ui.Typing;

/** The fields of a draft. */
class DraftFields extends Div {

    private static final int PAUSE = 800;

    private final TextField subject = new TextField("Trích yếu");
    private final TextArea body = new TextArea("Nội dung");
    private final CheckboxGroup<RecipientBody> recipients = new CheckboxGroup<>("Nơi nhận");
    private final List<RecipientBody> all;

    /** @param typed runs whenever something changed */
    DraftFields(DraftKind kind, List<RecipientBody> all, Runnable typed) {
        this.all = all;
        addClassNames("plan-form", "draft-form");
        subject.setMaxLength(500);
        subject.setHelperText("Nói gọn văn bản về việc gì, không lặp lại loại văn bản");
        body.setMaxLength(100_000);
        body.setMinRows(14);
        body.setHelperText("Mỗi đoạn một dòng. Dòng “I. …” là phần, “1. …” là mục, “- …” là ý");
        recipients.setItems(all);
        recipients.setItemLabelGenerator(one -> one.ref() + " " + one.name());
        recipients.setHelperText("Đơn vị trong cổng nhận ngay khi ban hành; nơi khác thì ghi cách gửi và ngày gửi");
        Typing.tellAfter(subject, PAUSE);
        Typing.tellAfter(body, PAUSE);
        subject.addValueChangeListener(change -> typed.run());
        body.addValueChangeListener(change -> typed.run());
        recipients.addValueChangeListener(change -> typed.run());
        recipients.setVisible(kind.isIssued());
        add(subject, body, recipients);
    }

    void read(DraftContent content) {
        subject.setValue(content.subject());
        body.setValue(content.body());
        var chosen = new LinkedHashSet<RecipientBody>();
        all.stream().filter(one -> content.recipients().contains(one.id())).forEach(chosen::add);
        recipients.setValue(chosen);
        mark(List.of());
    }

    /** Files are never typed. */
    DraftContent content() {
        return new DraftContent(
                subject.getValue(),
                body.getValue(),
                all.stream()
                        .filter(recipients.getValue()::contains)
                        .map(RecipientBody::id)
                        .toList(),
                List.of());
    }

    /** Says under each field what is wrong with it; the others lose their marks. */
    void mark(List<Fault> faults) {
        subject.setInvalid(false);
        body.setInvalid(false);
        recipients.setInvalid(false);
        for (var fault : faults.reversed()) {
            var words = "Lỗi: " + fault.message();
            switch (fault.field()) {
                case "subject" -> {
                    subject.setErrorMessage(words);
                    subject.setInvalid(true);
                }
                case "body" -> {
                    body.setErrorMessage(words);
                    body.setInvalid(true);
                }
                case "recipients" -> {
                    recipients.setErrorMessage(words);
                    recipients.setInvalid(true);
                }
                default -> {}
            }
        }
    }
}
