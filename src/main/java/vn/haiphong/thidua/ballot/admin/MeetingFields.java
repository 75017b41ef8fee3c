package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.MeetingForm;
import vn.haiphong.thidua.ui.DayField;

/** The facts of a meeting as a form. */
class MeetingFields extends Div {

    private final TextField subject = new TextField("Nội dung họp");
    private final DayField day = new DayField("Ngày họp");
    private final TextField place = new TextField("Nơi họp");
    private final TextField number = new TextField("Số biên bản");
    private final TextField tellers = new TextField("Tổ kiểm phiếu (họ tên, cách nhau bằng dấu phẩy)");
    private final RadioButtonGroup<Method> method = new RadioButtonGroup<>("Cách bỏ phiếu");

    MeetingFields() {
        addClassName("ballot-form");
        subject.setMaxLength(200);
        subject.setHelperText("Ví dụ: Xét đề nghị tặng danh hiệu Chiến sĩ thi đua thành phố năm 2020");
        place.setMaxLength(200);
        number.setMaxLength(40);
        number.setHelperText("Ví dụ: 05/BB-HĐTĐKT");
        tellers.setMaxLength(300);
        method.setItems(Method.values());
        method.setItemLabelGenerator(Method::label);
        method.setValue(Method.SECRET);
        add(subject, day, place, number, tellers, method);
    }

    void read(Meeting meeting) {
        subject.setValue(meeting.subject());
        day.setValue(meeting.day());
        place.setValue(meeting.place());
        number.setValue(meeting.number());
        tellers.setValue(meeting.tellers());
        method.setValue(meeting.method());
    }

    MeetingForm form() {
        return new MeetingForm(
                subject.getValue(),
                day.getValue(),
                place.getValue(),
                number.getValue(),
                tellers.getValue(),
                method.getValue());
    }
}
