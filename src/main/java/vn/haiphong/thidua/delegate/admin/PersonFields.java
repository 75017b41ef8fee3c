package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectRefused.Fault;

/** What the structure report needs of a person who has no record yet. */
class PersonFields extends Div {

    private static final List<String> ETHNICITIES = List.of("Kinh", "Tày", "Mường", "Thái", "Hoa", "Nùng", "Dao");

    private final TextField name = new TextField("Họ và tên");
    private final IntegerField birthYear = new IntegerField("Năm sinh");
    private final Select<Sex> sex = new Select<>();
    private final ComboBox<String> ethnicity = new ComboBox<>("Dân tộc");
    private final TextField religion = new TextField("Tôn giáo (để trống nếu không)");
    private final TextField post = new TextField("Chức vụ, nghề nghiệp");
    private final TextField sector = new TextField("Lĩnh vực");
    private final TextField highestTitle = new TextField("Danh hiệu cao nhất đã có");
    private final Checkbox party = new Checkbox("Đảng viên");
    private final Checkbox worker = new Checkbox("Lao động trực tiếp");
    private final Map<String, Component> fields = new LinkedHashMap<>();

    PersonFields() {
        addClassNames("plan-form", "person-fields");
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        birthYear.setManualValidation(true);
        sex.setLabel("Giới tính");
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(Sex::label);
        ethnicity.setItems(ETHNICITIES);
        ethnicity.setAllowCustomValue(true);
        ethnicity.addCustomValueSetListener(typed -> ethnicity.setValue(typed.getDetail()));
        ethnicity.setValue("Kinh");
        religion.setMaxLength(60);
        post.setMaxLength(200);
        sector.setMaxLength(80);
        highestTitle.setMaxLength(120);
        fields.put("name", name);
        fields.put("birthYear", birthYear);
        fields.put("ethnicity", ethnicity);
        fields.put("religion", religion);
        fields.put("post", post);
        fields.put("sector", sector);
        fields.put("highestTitle", highestTitle);
        name.setWidthFull();
        var checks = new Div(party, worker);
        checks.addClassName("row");
        add(name, pair(birthYear, sex), pair(ethnicity, religion), pair(post, sector), highestTitle, checks);
        highestTitle.setWidthFull();
    }

    SubjectForm form(UnitId unit) {
        return new SubjectForm(
                SubjectKind.PERSON,
                name.getValue(),
                null,
                birthYear.getValue(),
                sex.getValue(),
                ethnicity.getValue() == null ? "" : ethnicity.getValue(),
                religion.getValue(),
                party.getValue(),
                worker.getValue(),
                sector.getValue(),
                post.getValue(),
                highestTitle.getValue(),
                unit,
                SubjectContact.NONE);
    }

    /** Says under each field what is wrong with it; the others lose their marks. */
    void mark(List<Fault> faults) {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
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
