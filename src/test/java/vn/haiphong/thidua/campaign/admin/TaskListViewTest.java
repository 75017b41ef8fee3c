package vn.haiphong.thidua.campaign.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
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
import vn.haiphong.thidua.campaign.CampaignSamples;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class TaskListViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Tasks tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        CampaignSamples.undo(sql);
        StaffScreen.open(context, TaskListView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        CampaignSamples.undo(sql);
        SignIn.out();
    }

    @Test
    void theAddressNarrowsToTheLateUnitsOfOneClause() {
        tasks.submitted("ke-hoach", HONG_BANG, "Kế hoạch 12/KH-UBND", "/quan-tri/x");

        StaffScreen.go("quan-tri/ke-hoach/viec?ma=ke-hoach&tre=1");

        assertThat(found()).endsWith(" việc trễ hạn");
        assertThat(rows())
                .hasSize(25)
                .allMatch(
                        cells -> cells.get(1).endsWith("III.2b") && cells.get(4).contains("trễ"))
                .noneMatch(cells -> cells.get(0).equals("Quận Hồng Bàng"));
    }

    @Test
    void aRowShowsBothDaysTheStateSinceWhenAndTheEvidence() {
        extensions.grant("ke-hoach", HONG_BANG, LocalDate.of(2019, 12, 10), "Sáp nhập phường");
        tasks.submitted("ke-hoach", HONG_BANG, "Kế hoạch 12/KH-UBND", "/quan-tri/x");

        StaffScreen.go("quan-tri/ke-hoach/viec?ma=ke-hoach&don-vi=303");

        assertThat(rows()).singleElement().satisfies(cells -> {
            assertThat(cells.get(2)).isEqualTo("30/11/2019 (thứ Bảy)");
            assertThat(cells.get(3)).startsWith("10/12/2019").contains("Sáp nhập phường. Người dùng ban-tdkt duyệt");
            assertThat(cells.get(4)).startsWith("Chờ tiếp nhận, nộp muộn ");
            assertThat(cells.get(5)).matches("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
            assertThat(cells.get(6)).isEqualTo("Kế hoạch 12/KH-UBND");
        });
    }

    @Test
    void anOfficerWhoAsksForAnotherDistrictSeesNothingOfIt() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        StaffScreen.go("quan-tri/ke-hoach/viec?");
        assertThat(rows()).isNotEmpty();

        StaffScreen.go("quan-tri/ke-hoach/viec?don-vi=304");

        assertThat(rows()).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        StaffScreen.go("quan-tri/ke-hoach/viec?ma=%27--&trang-thai=x&don-vi=zzz&tre=2&trang=0");

        assertThat(rows()).hasSize(25);
    }

    @Test
    void aFilterThatIsTickedStandsInTheAddress() {
        StaffScreen.go("quan-tri/ke-hoach/viec?ma=ke-hoach");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Chỉ việc trễ hạn")), true);

        assertThat(StaffScreen.address()).isEqualTo("quan-tri/ke-hoach/viec?ma=ke-hoach&tre=1");
    }

    private static String found() {
        return _find(Paragraph.class).stream()
                .filter(one -> "status".equals(one.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows() {
        return StaffScreen.rows("Từng đơn vị, từng việc");
    }
}
