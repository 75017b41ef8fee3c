package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.ui.DayField;
import vn.haiphong.thidua.ui.Typing;
import vn.haiphong.thidua.unitplan.ConferenceForm;
import vn.haiphong.thidua.unitplan.UnitPlanContent;
import vn.haiphong.thidua.unitplan.UnitPlanRefused.Fault;

/** The fields of a unit's plan; what was typed stays until it is kept. */
class UnitPlanForm extends Div {

    /** As long as in the editor of stories. */
    private static final int PAUSE = 800;

    private final TextField number = new TextField("Số, ký hiệu kế hoạch");
    private final DayField issued = new DayField("Ngày ban hành");
    private final ComboBox<ConferenceForm> form = new ComboBox<>("Hình thức hội nghị", ConferenceForm.values());
    private final IntegerField staff = new IntegerField("Số người của đơn vị");
    private final DayField from = new DayField("Dự kiến từ ngày");
    private final DayField until = new DayField("Đến ngày");
    private final TextField venue = new TextField("Địa điểm dự kiến");
    private final IntegerField scale = new IntegerField("Số đại biểu dự kiến");
    private final TextArea steering = new TextArea("Ban chỉ đạo, ban tổ chức");
    private final BigDecimalField cost = new BigDecimalField("Dự toán (đồng)");
    private final Map<String, TextArea> parts = new LinkedHashMap<>();
    private final TextField contactName = new TextField("Cán bộ đầu mối");
    private final TextField contactPhone = new TextField("Điện thoại");
    private final EmailField contactMail = new EmailField("Thư điện tử (không bắt buộc)");
    private final Map<String, Component> fields = new LinkedHashMap<>();

    private boolean reading;

    /** @param typed told after each pause in typing */
    UnitPlanForm(Campaign campaign, Runnable typed) {
        addClassNames("plan-form", "saves-itself");
        number.setHelperText("Ví dụ 12/KH-UBND");
        number.setMaxLength(80);
        venue.setMaxLength(300);
        contactName.setMaxLength(120);
        contactPhone.setMaxLength(20);
        contactMail.setManualValidation(true);
        form.setItemLabelGenerator(ConferenceForm::label);
        staff.setHelperText("Dưới 200 người họp toàn thể, trên 200 người họp đại biểu (1149/HD-BTĐKT)");
        for (var clause : UnitPlanContent.PARTS) {
            var text = new TextArea(UnitPlanReading.title(clause, campaign));
            text.setMaxLength(20_000);
            text.setMinRows(3);
            parts.put(clause, text);
        }
        add(
                new H2("Văn bản"),
                pair(number, issued),
                new H2("Hội nghị"),
                pair(form, staff),
                pair(from, until),
                pair(venue, scale),
                steering,
                cost,
                new H2("Nội dung theo điều khoản của kế hoạch thành phố"));
        parts.values().forEach(this::add);
        add(new H2("Đầu mối"), pair(contactName, contactPhone), contactMail);
        name();
        fields.values().forEach(field -> listen(field, typed));
    }

    private void listen(Component field, Runnable typed) {
        switch (field) {
            case TextField line -> Typing.tellAfter(line, PAUSE);
            case TextArea area -> Typing.tellAfter(area, PAUSE);
            case EmailField mail -> Typing.tellAfter(mail, PAUSE);
            default -> {}
        }
        ((HasValue<?, ?>) field).addValueChangeListener(change -> {
            if (!reading) typed.run();
        });
    }

    private void name() {
        fields.put("number", number);
        fields.put("issued", issued);
        fields.put("form", form);
        fields.put("staff", staff);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("venue", venue);
        fields.put("scale", scale);
        fields.put("steering", steering);
        fields.put("cost", cost);
        fields.putAll(parts);
        fields.put("contactName", contactName);
        fields.put("contactPhone", contactPhone);
        fields.put("contactMail", contactMail);
    }

    void read(UnitPlanContent content) {
        reading = true;
        number.setValue(content.number());
        issued.setValue(content.issued());
        form.setValue(content.form());
        staff.setValue(content.staff());
        from.setValue(content.from());
        until.setValue(content.until());
        venue.setValue(content.venue());
        scale.setValue(content.scale());
        steering.setValue(content.steering());
        cost.setValue(content.cost() == null ? null : BigDecimal.valueOf(content.cost()));
        parts.forEach((clause, field) -> field.setValue(content.parts().getOrDefault(clause, "")));
        contactName.setValue(content.contactName());
        contactPhone.setValue(content.contactPhone());
        contactMail.setValue(content.contactMail());
        reading = false;
        mark(List.of());
    }

    UnitPlanContent content() {
        var written = new LinkedHashMap<String, String>();
        parts.forEach((clause, field) -> written.put(clause, field.getValue()));
        return new UnitPlanContent(
                number.getValue(),
                issued.getValue(),
                form.getValue(),
                staff.getValue(),
                from.getValue(),
                until.getValue(),
                venue.getValue(),
                scale.getValue(),
                steering.getValue(),
                cost.getValue() == null ? null : cost.getValue().longValue(),
                written,
                contactName.getValue(),
                contactPhone.getValue(),
                contactMail.getValue(),
                List.of());
    }

    /** Says under each field what is wrong with it; the others lose their marks. */
    void mark(List<Fault> faults) {
        fields.values().forEach(field -> {
            ((HasValidation) field).setInvalid(false);
            ((HasValidation) field).setErrorMessage("");
        });
        for (var fault : faults.reversed()) {
            if (!(fields.get(fault.field()) instanceof HasValidation field)) continue;
            field.setErrorMessage("Lỗi: " + fault.message());
            field.setInvalid(true);
        }
    }

    private static Div pair(Component one, Component two) {
        var pair = new Div(one, two);
        pair.addClassName("pair");
        return pair;
    }
}
