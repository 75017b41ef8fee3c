package vn.haiphong.thidua.report.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.StaffScreen.go;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.admin.ReportScreen.button;
import static vn.haiphong.thidua.report.admin.ReportScreen.buttons;
import static vn.haiphong.thidua.report.admin.ReportScreen.cells;
import static vn.haiphong.thidua.report.admin.ReportScreen.hrefs;
import static vn.haiphong.thidua.report.admin.ReportScreen.text;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
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
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.report.ReportStatus;
import vn.haiphong.thidua.report.ResultReports;

@PortalTest
class ResultReportViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ResultReports reports;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        ReportSamples.nothingHasBeenDone(sql);
        StaffScreen.open(context, ResultReportsView.class, ResultReportView.class);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
    }

    @Test
    void anIncompletePackNamesEveryGapAndKeepsWhatWasTyped() {
        go("quan-tri/bao-cao/303");
        _setValue(area("Kết quả đạt được"), "Phong trào được duy trì.");

        _click(button("Nộp báo cáo"));

        assertThat(text())
                .contains(
                        "còn 3 chỗ cần sửa",
                        "Lỗi: Hãy nêu ít nhất một tồn tại, hạn chế cùng nguyên nhân",
                        "Lỗi: Hãy viết phương hướng");
        assertThat(area("Kết quả đạt được").getValue()).isEqualTo("Phong trào được duy trì.");
        assertThat(reports.open(HONG_BANG).status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void aCompletePackIsHandedInAndThenOnlyRead() {
        go("quan-tri/bao-cao/303");
        _setValue(area("Kết quả đạt được"), "Phong trào được duy trì.");
        _setValue(area("Tồn tại, hạn chế 1"), "Chưa đều.");
        _setValue(area("Nguyên nhân 1"), "Cán bộ kiêm nhiệm.");
        _setValue(area("Phương hướng, nhiệm vụ, giải pháp 2020-2025"), "Đổi mới.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chỉ tiêu 1")), "Nhân rộng");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Đơn vị tính")), "điển hình");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Mức phấn đấu")), BigDecimal.TEN);

        _click(button("Nộp báo cáo"));

        assertThat(text()).contains("Đã nộp báo cáo, đang chờ tiếp nhận.", "Trạng thái: Chờ tiếp nhận");
        assertThat(buttons()).doesNotContain("Nộp báo cáo", "Lưu bản nháp", "Tiếp nhận");
        assertThat(area("Kết quả đạt được").isReadOnly()).isTrue();
        assertThat(hrefs()).contains("/quan-tri/tai/bao-cao/303.docx", "/quan-tri/tai/bao-cao/303.pdf");
    }

    @Test
    void theBoardReturnsWithAReasonThatTheUnitReads() {
        handedIn();
        SignIn.as("ban-tdkt", Role.ORGANISER);
        go("quan-tri/bao-cao/303");

        _click(button("Trả lại"));
        assertThat(text()).contains("Lỗi: Hãy ghi cần bổ sung, sửa gì để đơn vị biết.");
        _setValue(area("Cần bổ sung, sửa gì"), "Thiếu số liệu quỹ");
        _click(button("Trả lại"));

        assertThat(text()).contains("Bị trả lại. Cần sửa: Thiếu số liệu quỹ");
    }

    @Test
    void theBoardTakesInWithAReceiptThatTheListShows() {
        handedIn();
        SignIn.as("ban-tdkt", Role.ORGANISER);
        go("quan-tri/bao-cao/303");

        _click(button("Tiếp nhận"));

        assertThat(text()).contains("Đã tiếp nhận, biên nhận 01/BN");
        go("quan-tri/bao-cao?cap=tren-co-so");
        assertThat(cells("Quận Hồng Bàng").getFirst()).isEqualTo("Đã tiếp nhận");
        assertThat(cells("Quận Ngô Quyền").getFirst()).isEqualTo("Chưa soạn");
    }

    @Test
    void theSecondEditorIsToldAndLosesNothingTyped() {
        go("quan-tri/bao-cao/303");
        reports.save(HONG_BANG, ReportDraft.NEW, ReportSamples.complete(1));
        _setValue(area("Kết quả đạt được"), "Bản của tôi");

        _click(button("Lưu bản nháp"));

        assertThat(text()).contains("Lỗi: Người dùng hong-bang vừa lưu lúc");
        assertThat(area("Kết quả đạt được").getValue()).isEqualTo("Bản của tôi");
        assertThat(reports.open(HONG_BANG).content()).isEqualTo(ReportSamples.complete(1));
    }

    @Test
    void anAddressOfAnotherUnitShowsNothingOfIt() {
        SignIn.as("ngo-quyen", ReportSamples.NGO_QUYEN, Role.UNIT);

        go("quan-tri/bao-cao/303");

        assertThat(text()).doesNotContain("Báo cáo kết quả của Quận Hồng Bàng");
    }

    @Test
    void anUnknownUnitIsNotFound() {
        go("quan-tri/bao-cao/99999");

        assertThat(buttons()).doesNotContain("Lưu bản nháp");
    }

    private void handedIn() {
        reports.submit(
                HONG_BANG,
                reports.save(HONG_BANG, ReportDraft.NEW, ReportSamples.complete(1))
                        .version());
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
