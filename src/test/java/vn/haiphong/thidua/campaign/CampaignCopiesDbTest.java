package vn.haiphong.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class CampaignCopiesDbTest {

    /** Far enough ahead that the copy is not the current plan of the other tests. */
    private static final int YEARS = 20;

    private static final CampaignCopies.Head HEAD =
            new CampaignCopies.Head("thu-copy", "Đại hội lần thứ thử", "dự thảo", "Kế hoạch thử", YEARS);

    @Autowired
    CampaignCopies copies;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLoader loader;

    @Autowired
    PortalHome home;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void board() throws IOException {
        forget();
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(home.folder("campaigns").resolve("thu-copy.json"));
        sql.update("delete from campaign_task where campaign_id = 'thu-copy'");
        sql.update("delete from campaign_movement where plan_id = 'thu-copy'");
        sql.update("delete from campaign_deadline where plan_id = 'thu-copy'");
        sql.update("delete from campaign_plan where id = 'thu-copy'");
        campaigns.reread();
        SignIn.out();
    }

    @Test
    void everyDayIsShiftedByYearsAndDaysOffAreWarnedOf() {
        var lines = copies.byYears(5);

        assertThat(lines)
                .filteredOn(line -> line.key().equals("deadline.ke-hoach"))
                .extracting(CampaignCopies.Line::before, CampaignCopies.Line::after, CampaignCopies.Line::warning)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        LocalDate.of(2019, 11, 30), LocalDate.of(2024, 11, 30), "là thứ Bảy"));
        assertThat(lines)
                .filteredOn(line -> line.key().equals("stage.co-so.until"))
                .extracting(CampaignCopies.Line::after)
                .containsExactly(LocalDate.of(2025, 3, 31));
        assertThat(lines).hasSize(1 + 3 * 2 + 2 + 5);
    }

    @Test
    void everyDayIsShiftedWithTheDayOfIssue() {
        var lines = copies.byFirstDay(LocalDate.of(2019, 7, 31));

        assertThat(lines).allMatch(line -> line.after().equals(line.before().plusDays(7)));
        assertThatThrownBy(() -> copies.byFirstDay(LocalDate.of(2019, 7, 24))).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> copies.byYears(0)).isInstanceOf(StepRefused.class);
    }

    @Test
    void aYearWhoseHolidaysAreNotKnownIsSaid() {
        assertThat(copies.warning(LocalDate.of(2039, 7, 25))).startsWith("chưa có lịch nghỉ Tết, Giỗ Tổ năm 2039");
        assertThat(copies.warning(LocalDate.of(2024, 7, 24))).isNull();
    }

    @Test
    void theCopyIsKeptInTheFolderAndLoadsAgainAtTheNextStart() {
        var days = days();
        days.put("deadline.ke-hoach", LocalDate.of(2039, 12, 9));

        var id = copies.keep(HEAD, days);

        var kept = campaigns.find(id).orElseThrow();
        assertThat(kept.name()).isEqualTo("Đại hội lần thứ thử");
        assertThat(kept.deadlines())
                .filteredOn(one -> one.code().equals("ke-hoach"))
                .extracting(Campaign.Deadline::due)
                .containsExactly(LocalDate.of(2039, 12, 9));
        assertThat(kept.clause("III.2b").orElseThrow().text()).endsWith("chậm nhất ngày 30/11/2039.");
        assertThat(kept.clause("H0").orElseThrow().text()).contains("24/5/2019");
        assertThat(kept.stages().getFirst().window()).isEqualTo("Quý I năm 2040");
        assertThat(kept.titles()).hasSameSizeAs(campaigns.current().titles());
        assertThat(sql.queryForObject(
                        "select count(*) from campaign_task where campaign_id = 'thu-copy'", Integer.class))
                .isPositive();
        assertThat(loader.load()).isEmpty();
        assertThat(campaigns.current().id()).isEqualTo(new CampaignId("ix"));
    }

    @Test
    void theFileOfferedIsWhatTheReaderReads() {
        var json = copies.file(HEAD, days());

        var read = new CampaignFile(unit -> true, CampaignSamples::shipped).read("thu-copy.json", json);

        assertThat(read.id()).isEqualTo(new CampaignId("thu-copy"));
        assertThat(read.pilots()).extracting(Campaign.Pilot::unit).contains(new UnitId("303"));
        assertThat(campaigns.find(new CampaignId("thu-copy"))).isEmpty();
    }

    @Test
    void theSameNameTwiceAMissingDayOrABadNameIsRefused() {
        copies.keep(HEAD, days());
        var incomplete = days();
        incomplete.remove("issued");

        assertThatThrownBy(() -> copies.keep(HEAD, days())).hasMessageContaining("Đã có kế hoạch mang mã");
        assertThatThrownBy(() -> copies.file(HEAD, incomplete)).hasMessageContaining("ngày còn để trống");
        for (var bad : new String[] {"", "../x", "Lần X", "a".repeat(41)}) {
            assertThatThrownBy(() -> copies.keep(new CampaignCopies.Head(bad, "Tên", "1", "Kế hoạch", 5), days()))
                    .isInstanceOf(StepRefused.class);
        }
    }

    @Test
    void aPlanWhoseDaysContradictEachOtherIsRefusedWithTheField() {
        var days = days();
        days.put("stage.co-so.until", LocalDate.of(2039, 1, 1));

        assertThatThrownBy(() -> copies.keep(HEAD, days))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("sớm hơn ngày bắt đầu");
        assertThat(home.folder("campaigns").resolve("thu-copy.json")).doesNotExist();
    }

    @Test
    void onlyTheBoardCopies() {
        var days = days();
        for (var role : new Role[] {Role.LEADER, Role.ADMIN, Role.EDITOR}) {
            SignIn.as("ai-do", role);
            assertThatThrownBy(() -> copies.byYears(5)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> copies.file(HEAD, days)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> copies.keep(HEAD, days)).isInstanceOf(AccessDeniedException.class);
        }
        SignIn.as("ban-quan", new UnitId("303"), Role.ORGANISER);
        assertThatThrownBy(() -> copies.keep(HEAD, days)).isInstanceOf(AccessDeniedException.class);
    }

    private Map<String, LocalDate> days() {
        return copies.byYears(YEARS).stream()
                .collect(Collectors.toMap(CampaignCopies.Line::key, CampaignCopies.Line::after));
    }
}
