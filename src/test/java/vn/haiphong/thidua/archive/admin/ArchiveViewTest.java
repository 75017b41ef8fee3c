package vn.haiphong.thidua.archive.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
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
import vn.haiphong.thidua.archive.ArchiveSamples;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.GuidanceForm;
import vn.haiphong.thidua.issue.IssueSamples;

@PortalTest
class ArchiveViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    GuidanceDesk guidance;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        IssueSamples.none(sql);
        ArchiveSamples.none(sql);
        StaffScreen.open(context, ArchiveView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        ArchiveSamples.none(sql);
        IssueSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theBoardTakesChecksAndIsToldWhatDiffers() {
        StaffScreen.go("quan-tri/luu-tru");
        assertThat(page()).contains("Chưa có bản lưu nào.");
        guidance.publish(new GuidanceForm("Hướng dẫn khen thưởng", "Nội dung", "", false));

        _click(button("Thu bản mới ngay"));
        assertThat(page()).contains("Hướng dẫn khen thưởng, bản 1", "Tất cả (");
        _click(button("Kiểm tra toàn bộ"));
        assertThat(page()).contains("khớp tất cả mã băm.");
        sql.update("update archive_copy set text = concat(text, '!') where kind = 'Hướng dẫn'");
        _click(button("Kiểm tra toàn bộ"));

        assertThat(page()).contains("2 chỗ sai khác", "Hướng dẫn khen thưởng, bản 1: Nội dung bản lưu đã bị sửa");
        StaffScreen.go("quan-tri/luu-tru?loai=Hướng+dẫn");
        assertThat(page()).contains("Hướng dẫn khen thưởng, bản 1");
    }

    @Test
    void aLeaderReadsTheRegisterOnly() {
        SignIn.as("lanh-dao", Role.LEADER);

        StaffScreen.go("quan-tri/luu-tru");

        assertThat(page()).contains("Lưu trữ");
        _assertNone(Button.class, spec -> spec.withText("Kiểm tra toàn bộ"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }
}
