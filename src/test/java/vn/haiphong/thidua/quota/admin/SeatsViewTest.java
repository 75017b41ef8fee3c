package vn.haiphong.thidua.quota.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
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
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.QuotaSamples;
import vn.haiphong.thidua.quota.SeatChange;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.Seats;

@PortalTest
class SeatsViewTest {

    private static final UnitId CITY = new UnitId("31");
    private static final UnitId HONG_BANG = new UnitId("303");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Seats seats;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        QuotaSamples.none(sql);
        StaffScreen.open(context, SeatsView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        QuotaSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theBoardDealsAndSeesWhatIsLeft() {
        StaffScreen.go("quan-tri/dai-bieu/phan-bo");
        assertThat(page()).contains("Phân bổ chỗ đại biểu: Thành phố Hải Phòng", "Còn lại để giao: 555 chính thức");
        _setValue(field("Chỗ chính thức của Quận Hồng Bàng"), 12);
        assertThat(page()).contains("Sau khi lưu còn lại: 543 chính thức, 125 khách mời.");

        _click(_get(Button.class, spec -> spec.withText("Lưu phân bổ")));

        assertThat(page()).contains("Đã lưu phân bổ của 1 dòng.", "Quận Hồng Bàng: chỗ chính thức 0 → 12");
        assertThat(seats.of(HONG_BANG).official().held()).isEqualTo(12);
    }

    @Test
    void whoDealsOnOldNumbersIsToldAndLosesNothingTyped() {
        StaffScreen.go("quan-tri/dai-bieu/phan-bo");
        _setValue(field("Chỗ chính thức của Quận Hồng Bàng"), 12);
        seats.apportion(CITY, List.of(new SeatChange(HONG_BANG, SeatKind.OFFICIAL, 0, 5)), "");

        _click(_get(Button.class, spec -> spec.withText("Lưu phân bổ")));

        assertThat(page()).contains("Lỗi: Số chỗ chính thức của Quận Hồng Bàng vừa được đổi từ 0 thành 5");
        assertThat(field("Chỗ chính thức của Quận Hồng Bàng").getValue()).isEqualTo(12);
    }

    @Test
    void aUnitWithoutSeatsToDealOnlyReads() {
        SignIn.as("so-dau", new UnitId("11302"), Role.UNIT);

        StaffScreen.go("quan-tri/dai-bieu/phan-bo");

        assertThat(page()).contains("Phân bổ chỗ đại biểu: Phường Sở Dầu").doesNotContain("Thành phố Hải Phòng");
        _assertNone(Button.class, spec -> spec.withText("Lưu phân bổ"));
        StaffScreen.go("quan-tri/dai-bieu/phan-bo?don-vi=303");
        assertThat(_find(Main.class).stream().map(StaffScreen::text))
                .noneMatch(text -> text.contains("Quận Hồng Bàng"));
    }

    private static IntegerField field(String label) {
        return _get(
                IntegerField.class,
                spec -> spec.withPredicate(
                        one -> label.equals(one.getAriaLabel().orElse(""))));
    }

    private static String page() {
        return StaffScreen.text(_get(Main.class));
    }
}
