package vn.haiphong.thidua.report.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.StaffScreen.address;
import static vn.haiphong.thidua.StaffScreen.go;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.admin.ReportScreen.button;
import static vn.haiphong.thidua.report.admin.ReportScreen.buttons;
import static vn.haiphong.thidua.report.admin.ReportScreen.cells;
import static vn.haiphong.thidua.report.admin.ReportScreen.text;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
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
import vn.haiphong.thidua.report.ResultReports;

@PortalTest
class SynthesisViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ResultReports reports;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        ReportSamples.nothingHasBeenDone(sql);
        StaffScreen.open(context, SynthesesView.class, SynthesisView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        var saved = reports.save(HONG_BANG, ReportDraft.NEW, ReportSamples.complete(1200));
        reports.accept(HONG_BANG, reports.submit(HONG_BANG, saved.version()).version());
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
    }

    @Test
    void theBoardBeginsWritesAndFreezes() {
        go("quan-tri/tong-hop");
        _click(button("Lập báo cáo"));
        assertThat(address()).startsWith("quan-tri/tong-hop/");
        assertThat(cells("Lượt cá nhân đăng ký thi đua")).containsExactly("1.200", "lượt", "Quận Hồng Bàng (1.200)");

        _click(button("Chốt báo cáo"));
        assertThat(text()).contains("Lỗi: Hãy nhập số và ngày của báo cáo trước khi chốt.");
        for (var part : List.of(
                "I. Tình hình chung",
                "II. Kết quả",
                "III. Tồn tại, hạn chế và nguyên nhân",
                "IV. Phương hướng, nhiệm vụ 2020-2025")) {
            _setValue(_get(TextArea.class, spec -> spec.withLabel(part)), "Lời của Ban.");
        }
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số")), 99);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày")), LocalDate.of(2020, 7, 20));
        _click(button("Chốt báo cáo"));

        assertThat(text()).contains("Đã chốt báo cáo.", "SHA-256: ");
        assertThat(buttons()).doesNotContain("Lưu", "Chốt báo cáo");
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(text()).contains("Toàn văn bản đã chốt", "Lời của Ban.");
    }

    @Test
    void aLeaderReadsAndAnOfficerDoesNotGetIn() {
        go("quan-tri/tong-hop");
        _click(button("Lập báo cáo"));
        var address = address();

        SignIn.as("lanh-dao", Role.LEADER);
        go(address);
        assertThat(text()).contains("Tải dự thảo");
        assertThat(buttons()).doesNotContain("Lưu", "Chốt báo cáo");

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        go(address);
        assertThat(text()).doesNotContain("Tải dự thảo");
        go("quan-tri/tong-hop");
        assertThat(text()).doesNotContain("Đã lập");
    }

    @Test
    void anUnknownOneIsNotFound() {
        go("quan-tri/tong-hop/00000000-0000-0000-0000-000000000000");

        assertThat(text()).doesNotContain("Tải dự thảo");
    }
}
