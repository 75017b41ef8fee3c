package vn.haiphong.thidua.subject.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.SubjectFilter;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.subject.SubjectRegister;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;

@PortalTest
class SubjectViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Subjects subjects;

    @Autowired
    SubjectRegister register;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        SubjectSamples.none(sql);
        StaffScreen.open(context, SubjectsView.class, SubjectView.class, RegisterSubjectView.class);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SubjectSamples.none(sql);
        SignIn.out();
    }

    @Test
    void faultsStandUnderTheirFieldsAndNothingTypedIsLost() {
        StaffScreen.go(SubjectPaths.REGISTER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số định danh")), "12");

        _click(button("Ghi vào danh sách"));

        assertThat(page()).contains("Lỗi: 2 chỗ cần sửa, ghi dưới từng ô.");
        var number = _get(TextField.class, spec -> spec.withLabel("Số định danh"));
        assertThat(number.getErrorMessage()).startsWith("Lỗi: Số định danh gồm 12 chữ số");
        assertThat(number.getValue()).isEqualTo("12");
    }

    @Test
    void likelyDuplicatesAreShownAndTheDecisionIsTheOfficers() {
        SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        StaffScreen.go(SubjectPaths.REGISTER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên")), "bà Nguyễn Thị Lan");
        _setValue(_get(IntegerField.class), 1985);

        _click(button("Ghi vào danh sách"));

        assertThat(page()).contains("Hồ sơ có thể trùng", "trùng họ tên, cùng năm sinh, cùng đơn vị");
        assertThat(register.count(SubjectFilter.ALL)).isEqualTo(1);
        _click(button("Không trùng hồ sơ nào, ghi đối tượng mới"));
        assertThat(register.count(SubjectFilter.ALL)).isEqualTo(2);
        assertThat(page()).contains("Đã ghi vào danh sách.");
    }

    @Test
    void twoRecordsOfOneAreMergedWithAReason() {
        var kept = SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of(kept));
        StaffScreen.go(SubjectPaths.subject(kept));

        _click(button("Nhập vào hồ sơ này…"));
        _click(button("Nhập hồ sơ"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Lý do")).getErrorMessage())
                .isEqualTo("Lỗi: Hãy ghi vì sao hai hồ sơ là một.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Cùng một người");
        _click(button("Nhập hồ sơ"));

        assertThat(page()).contains("Đã nhập hồ sơ.", "Lý do: Cùng một người").doesNotContain("Hồ sơ có thể trùng");
        assertThat(register.count(SubjectFilter.ALL)).isEqualTo(1);
    }

    @Test
    void leadersSeeNeitherContactNorBirthDay() {
        var lan = SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        SignIn.as("lanh-dao", Role.LEADER);

        StaffScreen.go(SubjectPaths.subject(lan));

        assertThat(page())
                .contains("Nguyễn Thị Lan", "Điều dưỡng")
                .doesNotContain(SubjectSamples.PHONE, SubjectSamples.ADDRESS, "1985");
        assertThat(_find(TextField.class)).isEmpty();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }
}
