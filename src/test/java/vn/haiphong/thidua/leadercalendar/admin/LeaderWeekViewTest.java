package vn.haiphong.thidua.leadercalendar.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
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
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.leadercalendar.LeaderCalendarSamples;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class LeaderWeekViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final String WEEK = "quan-tri/lich-lanh-dao?ngay=2020-05-14";

    @Autowired
    WebApplicationContext context;

    @Autowired
    LeaderSlots slots;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        LeaderCalendarSamples.none(sql);
        StaffScreen.open(context, LeaderWeekView.class);
        officer(NGO_QUYEN);
        slots.request(
                LeaderCalendarSamples.visit(NGO_QUYEN, "Thăm Quận Ngô Quyền"),
                "PCT-VX",
                LocalDate.of(2020, 5, 14),
                DayPart.MORNING,
                12);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        LeaderCalendarSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theWeekShowsWhoIsTakenAndTheBoardConfirms() {
        board();
        StaffScreen.go(WEEK);
        assertThat(page()).contains("Chờ xác nhận: 1", "buổi sáng 14/05/2020", "trễ 12 ngày");

        _click(button("Xác nhận"));

        assertThat(page()).contains("Đã xác nhận lịch.", "Chờ xác nhận: 0");
        assertThat(StaffScreen.rows("Tuần từ 11/05/2020 đến 17/05/2020"))
                .contains(List.of(
                        "Phó Chủ tịch Ủy ban nhân dân thành phố (khối Văn xã)",
                        "",
                        "",
                        "",
                        "Sáng: Thăm Quận Ngô QuyềnNhả",
                        "",
                        "",
                        ""));
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getText().equals("Thăm Quận Ngô Quyền"))
                .extracting(Anchor::getHref)
                .containsExactly("/quan-tri/hoi-nghi/304");
        officer(HONG_BANG);
        MockVaadin.tearDown();
        StaffScreen.open(context, LeaderWeekView.class);
        StaffScreen.go(WEEK);
        assertThat(page()).contains("Đã có lịch").doesNotContain("Ngô Quyền", "Chờ xác nhận");
    }

    @Test
    void whatWasConfirmedIsReleasedWithAReason() {
        board();
        StaffScreen.go(WEEK);
        _click(button("Xác nhận"));

        _click(button("Nhả"));
        _click(button("Nhả lịch"));
        var reason = _get(_get(Dialog.class), TextArea.class);
        assertThat(reason.getErrorMessage()).isEqualTo("Lỗi: Hãy ghi lý do nhả lịch.");
        _setValue(reason, "Trùng lịch Thành ủy");
        _click(button("Nhả lịch"));

        assertThat(page()).contains("Đã nhả lịch.").doesNotContain("Thăm Quận Ngô Quyền");
        _assertNone(Button.class, spec -> spec.withText("Nhả"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
