package vn.haiphong.thidua.report.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.StaffScreen.go;
import static vn.haiphong.thidua.report.admin.ReportScreen.button;
import static vn.haiphong.thidua.report.admin.ReportScreen.buttons;
import static vn.haiphong.thidua.report.admin.ReportScreen.hrefs;
import static vn.haiphong.thidua.report.admin.ReportScreen.text;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.report.UrgingLetters;

@PortalTest
class LettersViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    UrgingLetters letters;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        ReportSamples.nothingHasBeenDone(sql);
        StaffScreen.open(context, LettersView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
    }

    @Test
    void aLinkOfTheDeskChoosesMilestoneAndUnitAndTheLetterIsWritten() {
        go("quan-tri/cong-van-don-doc?moc=ke-hoach&don-vi=303");
        assertThat(late().getValue()).extracting(Task::unit).containsExactly(ReportSamples.HONG_BANG);

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số đầu tiên")), 45);
        _click(button("Lập công văn"));

        assertThat(text()).contains("Đã lập 1 công văn.", "45/BTĐKT-NV", "SHA-256");
        var letter = letters.page(0, 10).getFirst();
        assertThat(hrefs())
                .contains(
                        "/quan-tri/tai/cong-van/" + letter.id() + ".docx",
                        "/quan-tri/tai/cong-van/" + letter.id() + ".pdf",
                        "/quan-tri/tai/cong-van/" + letter.batch() + ".zip");
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasTyped() {
        go("quan-tri/cong-van-don-doc?moc=ke-hoach&don-vi=303");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ký hiệu")), "btđkt");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số đầu tiên")), 45);

        _click(button("Lập công văn"));

        assertThat(text()).contains("Lỗi: Hãy nhập ký hiệu bằng chữ in hoa");
        assertThat(late().getValue()).hasSize(1);
        assertThat(letters.count()).isZero();
    }

    @Test
    void allLateUnitsAreChosenWithOnePress() {
        go("quan-tri/cong-van-don-doc?moc=tong-ket");

        _click(button("Chọn tất cả"));

        assertThat(late().getValue()).hasSameSizeAs(letters.late("tong-ket"));
    }

    @Test
    void anOfficerWritesNone() {
        SignIn.as("hong-bang", ReportSamples.HONG_BANG, Role.UNIT);

        go("quan-tri/cong-van-don-doc?moc=ke-hoach&don-vi=303");

        assertThat(buttons()).doesNotContain("Lập công văn");
        assertThat(text()).contains("Chưa có công văn nào gửi đơn vị trong phạm vi của bạn.");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Task> late() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Đơn vị đang trễ"));
    }
}
