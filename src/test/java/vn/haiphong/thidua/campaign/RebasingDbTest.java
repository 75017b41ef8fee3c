package vn.haiphong.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class RebasingDbTest {

    private static final LocalDate BEFORE = LocalDate.of(2020, 8, 26);
    private static final LocalDate AFTER = LocalDate.of(2020, 11, 9);
    private static final LocalDate REPORTS = LocalDate.of(2020, 7, 3);
    private static final String CITY = Obligations.conference(UnitLevel.CITY);
    private static final String UPPER = Obligations.conference(UnitLevel.UPPER);

    @Autowired
    Rebasing rebasing;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingHasMoved() {
        NoticeSamples.nothingWasTold(sql);
        CampaignSamples.undo(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        NoticeSamples.nothingWasTold(sql);
        CampaignSamples.undo(sql);
        SignIn.out();
    }

    @Test
    void thePreviewSaysForEachObligationTheOldDayTheNewDayTheUnitsAndWeekends() {
        var preview = rebasing.preview(BEFORE, AFTER);

        assertThat(preview)
                .filteredOn(move -> move.obligation().code().equals("tong-ket")
                        || move.obligation().code().equals(CITY))
                .extracting(Rebasing.Move::before, Rebasing.Move::after, Rebasing.Move::warning)
                .containsExactly(
                        tuple(REPORTS, LocalDate.of(2020, 9, 16), null),
                        tuple(LocalDate.of(2020, 9, 30), LocalDate.of(2020, 12, 14), null));
        assertThat(preview)
                .filteredOn(move -> move.obligation().code().equals("tong-ket"))
                .allMatch(move -> move.units() == move.obligation().units().size());
        assertThat(tasks.find("tong-ket", new UnitId("303")).orElseThrow().dueNow())
                .isEqualTo(REPORTS);
    }

    @Test
    void aDayChosenByHandIsWarnedOfWhenItFallsOnAWeekend() {
        var reports = tasks.obligations().stream()
                .filter(one -> one.code().equals("tong-ket"))
                .findFirst()
                .orElseThrow();

        assertThat(rebasing.preview(reports, LocalDate.of(2020, 9, 19)).warning())
                .isEqualTo("hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 18/09/2020");
    }

    @Test
    void whatHangsOnTheCongressMovesInOneStepAndTheRestStays() {
        int moved = rebasing.approve(
                BEFORE,
                AFTER,
                Map.of(CITY, AFTER, "tong-ket", LocalDate.of(2020, 9, 16)),
                "Dịch COVID-19",
                "Thông báo 310/TB-UBND");

        var reports = tasks.find("tong-ket", new UnitId("303")).orElseThrow();
        assertThat(reports.due()).isEqualTo(REPORTS);
        assertThat(reports.dueNow()).isEqualTo(LocalDate.of(2020, 9, 16));
        assertThat(tasks.find("dai-bieu", new UnitId("303")).orElseThrow().dueNow())
                .isEqualTo(REPORTS);
        assertThat(moved).isEqualTo(1 + tasks.count(new TaskFilter("tong-ket", null, null, false)));
        assertThat(sql.queryForList(
                        "select details from audit_entry where action = 'campaign.extension.moved' order by id desc limit 2",
                        String.class))
                .anyMatch(details -> details.startsWith("03/07/2020 → 16/09/2020, ")
                        && details.endsWith(" đơn vị: Dịch COVID-19: Thông báo 310/TB-UBND"));
    }

    @Test
    void everyUnitThatStillOwesTheTaskIsToldOnceOfItsNewDay(@Autowired NoticeBox box) {
        sql.update("update campaign_task set state = 'DONE' where code = 'tong-ket' and unit_code = '304'");

        rebasing.approve(
                BEFORE, AFTER, Map.of("tong-ket", LocalDate.of(2020, 9, 16)), "Dịch COVID-19", "Thông báo 310/TB-UBND");

        SignIn.as("hong-bang", new UnitId("303"), Role.UNIT);
        assertThat(box.page(true, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).startsWith("Dời hạn đến 16/09/2020: ");
            assertThat(notice.text()).endsWith("Lý do: Dịch COVID-19. Căn cứ: Thông báo 310/TB-UBND.");
        });
        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);
        assertThat(box.page(true, 0, 10)).isEmpty();
    }

    @Test
    void whoAnswersForOneUnitMovesNoDaysForAll() {
        assertThat(rebasing.isMine()).isTrue();

        SignIn.as("ban-quan", new UnitId("303"), Role.ORGANISER);

        assertThat(rebasing.isMine()).isFalse();
    }

    @Test
    void thePilotsKeepTheirOwnEarlierDay() {
        rebasing.approve(BEFORE, AFTER, Map.of(UPPER, LocalDate.of(2020, 9, 14)), "Dịch", "TB 1");

        assertThat(tasks.find(UPPER, new UnitId("304")).orElseThrow().dueNow()).isEqualTo(LocalDate.of(2020, 9, 14));
        assertThat(tasks.find(UPPER, new UnitId("303")).orElseThrow().dueNow()).isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @Test
    void oneWrongDayMovesNothingAtAll() {
        assertThatThrownBy(() -> rebasing.approve(
                        BEFORE, AFTER, Map.of("tong-ket", AFTER, CITY, LocalDate.of(2020, 1, 1)), "Dịch", "TB 1"))
                .isInstanceOf(StepRefused.class);

        assertThat(tasks.find("tong-ket", new UnitId("303")).orElseThrow().dueNow())
                .isEqualTo(REPORTS);
        assertThat(sql.queryForObject("select count(*) from campaign_extension", Integer.class))
                .isZero();
    }

    @Test
    void reasonBasisAndSomethingToMoveAreNeeded() {
        assertThatThrownBy(() -> rebasing.approve(BEFORE, AFTER, Map.of(), "Dịch", "TB 1"))
                .hasMessageContaining("ít nhất một việc");
        assertThatThrownBy(() -> rebasing.approve(BEFORE, AFTER, Map.of(CITY, AFTER), "", "TB 1"))
                .hasMessageContaining("lý do");
        assertThatThrownBy(() -> rebasing.approve(BEFORE, AFTER, Map.of(CITY, AFTER), "Dịch", ""))
                .hasMessageContaining("căn cứ");
        assertThatThrownBy(() -> rebasing.preview(AFTER, BEFORE)).isInstanceOf(StepRefused.class);
    }

    @Test
    void onlyTheBoardForTheWholeCityMovesDays() {
        for (var enter : new Runnable[] {
            () -> SignIn.as("hong-bang", new UnitId("303"), Role.UNIT),
            () -> SignIn.as("lanh-dao", Role.LEADER),
            () -> SignIn.as("quan-tri", Role.ADMIN),
            () -> SignIn.as("ban-quan", new UnitId("303"), Role.ORGANISER)
        }) {
            enter.run();
            assertThatThrownBy(() -> rebasing.preview(BEFORE, AFTER)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rebasing.approve(BEFORE, AFTER, Map.of(CITY, AFTER), "Dịch", "TB 1"))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
