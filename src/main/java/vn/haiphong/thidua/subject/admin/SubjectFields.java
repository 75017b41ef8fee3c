package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectRefused.Fault;
import vn.haiphong.thidua.ui.DayField;
import vn.haiphong.thidua.ui.MarklessBox;

/** What is kept of a person, collective or household; what only persons have is shown for persons. */
class SubjectFields extends Div {

    private final RadioButtonGroup<SubjectKind> kind = new RadioButtonGroup<>("Loại", SubjectKind.values());
    private final TextField name = line("Họ và tên, tên gọi", 200);
    private final MarklessBox<UnitId> unit;
    private final TextField post = line("Chức vụ, nghề nghiệp", 200);
    private final TextField sector = line("Lĩnh vực", 80);
    private final TextField highestTitle = line("Danh hiệu cao nhất đã đạt (nếu có)", 120);
    private final DayField birthDay = new DayField("Ngày sinh");
    private final IntegerField birthYear = new IntegerField("Năm sinh (khi chưa rõ ngày)");
    private final Select<Sex> sex = new Select<>();
    private final TextField ethnicity = line("Dân tộc", 60);
    private final TextField religion = line("Tôn giáo (để trống nếu không)", 60);
    private final Checkbox partyMember = new Checkbox("Đảng viên");
    private final Checkbox directWorker = new Checkbox("Người lao động trực tiếp");
    private final TextField idNumber = line("Số định danh", 14);
    private final TextField phone = line("Điện thoại", 20);
    private final TextField mail = line("Thư điện tử", 254);
    private final TextField address = line("Địa chỉ", 300);
    private final Div person;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    SubjectFields(UnitTree units, @Nullable UnitId scope) {
        addClassName("plan-form");
        kind.setItemLabelGenerator(SubjectKind::label);
        kind.addValueChangeListener(change -> adapt());
        unit = new MarklessBox<>("Đơn vị công tác hoặc nơi ở", units.within(scope), units::placedName);
        unit.setValue(scope);
        sex.setLabel("Giới tính");
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(one -> one == null ? "" : one.label());
        sex.setEmptySelectionAllowed(true);
        ethnicity.setHelperText("Ví dụ Kinh");
        idNumber.setHelperText("12 chữ số; chỉ cán bộ của đơn vị và Ban Thi đua - Khen thưởng thấy");
        var checks = new Div(partyMember, directWorker);
        checks.addClassName("bar-row");
        person = new Div(pair(birthDay, birthYear), pair(sex, ethnicity), pair(religion, idNumber), checks);
        person.addClassName("plan-form");
        add(
                kind,
                pair(name, unit),
                pair(post, sector),
                highestTitle,
                person,
                new H2("Liên hệ (riêng tư)"),
                pair(phone, mail),
                address);
        name();
        kind.setValue(SubjectKind.PERSON);
    }

    private void name() {
        fields.put("name", name);
        fields.put("unit", unit);
        fields.put("post", post);
        fields.put("sector", sector);
        fields.put("highestTitle", highestTitle);
        fields.put("birthDay", birthDay);
        fields.put("birthYear", birthYear);
        fields.put("ethnicity", ethnicity);
        fields.put("religion", religion);
        fields.put("idNumber", idNumber);
        fields.put("phone", phone);
        fields.put("mail", mail);
        fields.put("address", address);
    }

    void read(SubjectForm form) {
        kind.setValue(form.kind());
        name.setValue(form.name());
        unit.setValue(form.unit());
        post.setValue(form.post());
        sector.setValue(form.sector());
        highestTitle.setValue(form.highestTitle());
        birthDay.setValue(form.birthDay());
        birthYear.setValue(form.birthYear());
        sex.setValue(form.sex());
        ethnicity.setValue(form.ethnicity());
        religion.setValue(form.religion());
        partyMember.setValue(form.partyMember());
        directWorker.setValue(form.directWorker());
        idNumber.setValue(form.contact().idNumber());
        phone.setValue(form.contact().phone());
        mail.setValue(form.contact().mail());
        address.setValue(form.contact().address());
        mark(List.of());
    }

    /** @throws StepRefused while no unit is chosen */
    SubjectForm form() {
        if (unit.getValue() == null) {
            mark(List.of(new Fault("unit", "Hãy chọn đơn vị.")));
            throw new StepRefused("Hãy chọn đơn vị công tác hoặc nơi ở.");
        }
        return new SubjectForm(
                kind.getValue(),
                name.getValue(),
                birthDay.getValue(),
                birthYear.getValue(),
                sex.getValue(),
                ethnicity.getValue(),
                religion.getValue(),
                partyMember.getValue(),
                directWorker.getValue(),
                sector.getValue(),
                post.getValue(),
                highestTitle.getValue(),
                unit.getValue(),
                new SubjectContact(idNumber.getValue(), phone.getValue(), mail.getValue(), address.getValue()));
    }

    /** Says under each field what is wrong with it; the others lose their marks. */
    void mark(List<Fault> faults) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        for (var fault : faults.reversed()) {
            var field = fields.get(fault.field());
            if (field == null) continue;
            field.setErrorMessage("Lỗi: " + fault.message());
            field.setInvalid(true);
        }
    }

    private void adapt() {
        var isPerson = kind.getValue() == SubjectKind.PERSON;
        person.setVisible(isPerson);
        name.setLabel(isPerson ? "Họ và tên" : "Tên gọi");
        post.setLabel(isPerson ? "Chức vụ, nghề nghiệp" : "Mô tả ngắn (không bắt buộc)");
    }

    private static TextField line(String label, int most) {
        var line = new TextField(label);
        line.setMaxLength(most);
        return line;
    }

    private static Div pair(Component one, Component two) {
        var pair = new Div(one, two);
        pair.addClassName("pair");
        return pair;
    }
}
