package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.haiphong.thidua.opinion.OpinionDetails;
import vn.haiphong.thidua.opinion.OpinionForm;

/** A notice as a form. */
class OpinionFields extends Div {

    private final TextField heading = new TextField("Tiêu đề");
    private final TextArea legalBasis = new TextArea("Căn cứ pháp lý");
    private final TextField consent = new TextField("Văn bản đồng ý của cấp ủy (số, ngày)");
    private final TextArea writeTo = new TextArea("Nơi nhận ý kiến bằng văn bản");
    private final IntegerField workingDays = new IntegerField("Số ngày làm việc nhận ý kiến");

    OpinionFields() {
        addClassName("ballot-form");
        heading.setMaxLength(200);
        heading.setHelperText("Ví dụ: Lấy ý kiến về việc đề nghị tặng danh hiệu Chiến sĩ thi đua toàn quốc");
        legalBasis.setMaxLength(1000);
        consent.setMaxLength(300);
        consent.setHelperText("Ví dụ: Công văn số 5150-CV/VPTU ngày 17/7/2019");
        writeTo.setMaxLength(500);
        workingDays.setMin(1);
        workingDays.setMax(60);
        workingDays.setStepButtonsVisible(true);
        workingDays.setHelperText("Ngày cuối được tính khi công khai, bỏ thứ Bảy, Chủ nhật và ngày lễ.");
        add(heading, legalBasis, consent, writeTo, workingDays);
    }

    void read(OpinionForm form) {
        heading.setValue(form.heading());
        legalBasis.setValue(form.legalBasis());
        consent.setValue(form.consent());
        writeTo.setValue(form.writeTo());
        workingDays.setValue(form.workingDays());
    }

    void read(OpinionDetails notice) {
        read(new OpinionForm(
                notice.heading(), notice.legalBasis(), notice.consent(), notice.writeTo(), notice.workingDays()));
    }

    OpinionForm form() {
        return new OpinionForm(
                heading.getValue(),
                legalBasis.getValue(),
                consent.getValue(),
                writeTo.getValue(),
                workingDays.getValue());
    }
}
