package vn.haiphong.thidua.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.notice.NoticeSamples.HONG_BANG;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.CampaignSamples;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.DueTasks;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;

/** The reminders of the plan of clause III.2b, due on Saturday 30/11/2019, on chosen days. */
@PortalTest
class RemindersDbTest {

    private static final UnitId SO_DAU = new UnitId("11302");
    private static final String PLAN = "ke-hoach";

    @Autowired
    DueTasks tasks;

    @Autowired
    ReminderStore told;

    @Autowired
    Notices notices;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Extensions extensions;

    @Autowired
    Units units;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void onlyThePlanOfOneDistrictIsOpen() {
        clear();
        sql.update("update campaign_task set state = 'DONE' where not (code = ? and unit_code = ?)", PLAN, "303");
        NoticeSamples.officer(sql, "hong-bang", HONG_BANG);
    }

    @AfterEach
    void leave() {
        clear();
        SignIn.out();
    }

    @Test
    void aUnitIsRemindedAtEveryStageAndTheWeekendIsNamed() {
        remindOn(2019, 10, 30);
        assertThat(titles("303")).isEmpty();
        for (int[] day : new int[][] {{10, 31}, {11, 16}, {11, 23}, {11, 29}, {12, 1}}) remindOn(2019, day[0], day[1]);

        assertThat(titles("303"))
                .containsExactly(
                        "Còn 30 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố",
                        "Còn 14 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố",
                        "Còn 7 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố",
                        "Còn 1 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố",
                        "Quá hạn 1 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố");
        assertThat(texts("303").get(1))
                .isEqualTo("Quận Hồng Bàng, ngày 16/11/2019, theo Kế hoạch 237/KH-UBND:\n"
                        + "– Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố (III.2b): hạn 30/11/2019"
                        + " (thứ Bảy), còn 14 ngày. Lưu ý: hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 29/11/2019.");
        assertThat(texts("303").getLast()).contains("quá hạn 1 ngày.").doesNotContain("Lưu ý");
        assertThat(sql.queryForObject("select count(*) from notice_mail where address = ?", Integer.class, mail()))
                .isEqualTo(5);
    }

    @Test
    void nobodyIsRemindedTwiceOfTheSame() {
        assertThat(remindOn(2019, 11, 16)).isEqualTo(1);
        assertThat(remindOn(2019, 11, 16)).isZero();
        assertThat(remindOn(2019, 11, 17)).isZero();
        assertThat(remindOn(2019, 11, 22)).isZero();

        assertThat(titles("303")).hasSize(1);
    }

    @Test
    void afterDaysOfStandstillOnlyTheNewestStageIsTold() {
        remindOn(2019, 11, 25);
        assertThat(titles("303")).singleElement().asString().startsWith("Còn 5 ngày: ");

        remindOn(2019, 12, 20);
        assertThat(titles("303")).hasSize(2).last().asString().startsWith("Quá hạn 20 ngày: ");
        assertThat(remindOn(2019, 12, 21)).isZero();
        assertThat(remindOn(2019, 12, 22)).isGreaterThan(0);
    }

    @Test
    void whatIsLateIsToldEveryWeekForAYearAndNoLonger() {
        for (var day = LocalDate.of(2019, 12, 1); day.isBefore(LocalDate.of(2019, 12, 30)); day = day.plusDays(1)) {
            remindOn(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        assertThat(titles("303")).hasSize(5);

        remindOn(2026, 11, 25);
        assertThat(titles("303")).hasSize(5);
    }

    @Test
    void theDayBeforeAndWhenLateTheUnitAboveIsToldToo() {
        var city = units.tree().city().id().code();
        remindOn(2019, 11, 23);
        assertThat(titles(city)).isEmpty();

        remindOn(2019, 11, 29);
        remindOn(2019, 12, 1);

        assertThat(titles(city))
                .containsExactly("Đơn vị trực thuộc: 1 việc sắp đến hạn", "Đơn vị trực thuộc: 1 việc quá hạn");
        assertThat(texts(city).getLast())
                .contains("hạn 30/11/2019 (thứ Bảy), quá hạn 1 ngày (1 đơn vị): Quận Hồng Bàng.");
        assertThat(sql.queryForList(
                        "select link from notice_notice where addressee = ? order by id", String.class, "u:" + city))
                .containsExactly(
                        "/quan-tri/ke-hoach/viec?don-vi=" + city, "/quan-tri/ke-hoach/viec?don-vi=" + city + "&tre=1");
    }

    @Test
    void aDistrictIsToldOfItsLateWards() {
        sql.update("update campaign_task set state = 'OPEN' where code = 'hoi-nghi-co-so' and unit_code = ?", "11302");

        remindOn(2020, 4, 1);

        assertThat(titles("11302")).singleElement().asString().startsWith("Quá hạn 1 ngày: Tổ chức ");
        assertThat(texts("303"))
                .singleElement()
                .asString()
                .contains("Đơn vị trực thuộc:", "(1 đơn vị): Phường Sở Dầu.");
        assertThat(titles("304")).isEmpty();
    }

    @Test
    void whatIsHandedInOrDoneIsNotReminded() {
        for (var state : List.of("SUBMITTED", "DONE")) {
            sql.update("update campaign_task set state = ?", state);
            assertThat(remindOn(2019, 11, 16)).isZero();
        }
        sql.update("update campaign_task set state = 'RETURNED' where code = ? and unit_code = '303'", PLAN);

        remindOn(2019, 11, 16);

        assertThat(texts("303")).singleElement().asString().contains("hồ sơ bị trả lại cần sửa");
    }

    @Test
    void anExtensionMovesTheStages() {
        remindOn(2019, 11, 16);
        extend(LocalDate.of(2019, 12, 20), "2019-11-28 03:00:00");
        NoticeSamples.nothingWasTold(sql);

        // The new day's stages T-30 and T-14 lay before or lie ahead; the old day's are void.
        assertThat(remindOn(2019, 11, 29)).isZero();
        assertThat(remindOn(2019, 12, 1)).isZero();
        assertThat(remindOn(2019, 12, 6)).isEqualTo(1);
        assertThat(titles("303")).singleElement().asString().startsWith("Còn 14 ngày: ");
        assertThat(texts("303"))
                .singleElement()
                .asString()
                .contains("hạn 20/12/2019 (thứ Sáu), đã gia hạn từ 30/11/2019");
        remindOn(2019, 12, 21);
        assertThat(titles("303")).last().asString().startsWith("Quá hạn 1 ngày: ");
    }

    @Test
    void theUnitIsToldTheAnswerToItsWish() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        extensions.request(PLAN, HONG_BANG, LocalDate.of(2019, 12, 10), "Chờ ý kiến Quận ủy");
        SignIn.as("ban-tdkt", Role.ORGANISER);
        extensions.refuse(extensions.page(0, 1).getFirst().id(), "Đã giao từ tháng 7");
        extensions.grant(PLAN, HONG_BANG, LocalDate.of(2019, 12, 10), "Sáp nhập phường");

        assertThat(titles("303"))
                .containsExactly(
                        "Không đồng ý gia hạn: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố",
                        "Đã gia hạn: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố");
        assertThat(texts("303").getFirst()).endsWith("Lý do: Đã giao từ tháng 7");
        assertThat(texts("303").getLast()).endsWith("Hạn: 30/11/2019 → 10/12/2019: Sáp nhập phường");
    }

    @Test
    void severalTasksOfOneDayComeInOneNoticeAndOneMail() {
        sql.update("update campaign_task set state = 'OPEN', due_now = '2019-11-30' where unit_code = '303'");
        int open = sql.queryForObject("select count(*) from campaign_task where unit_code = '303'", Integer.class);

        remindOn(2019, 11, 16);

        assertThat(titles("303")).containsExactly("Nhắc việc: " + open + " việc sắp đến hạn");
        assertThat(texts("303").getFirst().lines().filter(line -> line.startsWith("– ")))
                .hasSize(open);
        assertThat(sql.queryForObject("select count(*) from notice_mail where address = ?", Integer.class, mail()))
                .isEqualTo(1);
    }

    @Test
    void twoPortalsAtOnceTellEachUnitOnce() throws Exception {
        sql.update("update campaign_task set state = 'OPEN' where code = ?", PLAN);
        var start = new CountDownLatch(1);

        try (var portals = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                var one = at(2019, 11, 16);
                portals.submit(() -> {
                    start.await();
                    return one.remind();
                });
            }
            start.countDown();
        }
        at(2019, 11, 16).remind();

        int owing = sql.queryForObject("select count(*) from campaign_task where code = ?", Integer.class, PLAN);
        assertThat(sql.queryForObject("select count(*) from notice_notice", Integer.class))
                .isEqualTo(owing);
    }

    @Test
    void theScheduleRemindsAtTheStartAndOnceEveryNewMorning() {
        var clock = new MovingClock(LocalDate.of(2019, 11, 16).atTime(3, 0));
        var reminders = reminders(true, clock);

        reminders.onTime();
        assertThat(titles("303")).hasSize(1);
        sql.update("delete from reminder_told");
        reminders.onTime();
        clock.now = LocalDate.of(2019, 11, 23).atTime(6, 59);
        reminders.onTime();
        assertThat(titles("303")).hasSize(1);
        clock.now = LocalDate.of(2019, 11, 23).atTime(7, 4);
        reminders.onTime();
        assertThat(titles("303")).hasSize(2);
        reminders(false, clock).onTime();
        assertThat(titles("303")).hasSize(2);
    }

    @Test
    void theWholePlanOfAllUnitsTakesAFewQueriesAPage() {
        transaction.executeWithoutResult(status -> {
            everyUnitOwesTwelveTasks();
            int before = selects();
            int number = at(2019, 11, 29).remind();
            assertThat(number).isGreaterThanOrEqualTo(units.tree().all().size());
            // One for the tasks, then for each page: claims, notices, setting, officers, now and then the Board.
            assertThat(selects() - before - 1).isLessThanOrEqualTo(2 + 5 * Math.ceilDiv(number, Reminders.A_PAGE));
            assertThat(sql.queryForObject("select count(*) from reminder_told", Integer.class))
                    .isGreaterThan(12 * units.tree().all().size());
            assertThat(remindOn(2019, 11, 29)).isZero();
            status.setRollbackOnly();
        });
    }

    private void everyUnitOwesTwelveTasks() {
        sql.update("insert ignore into campaign_task (campaign_id, code, unit_code, due, due_now, state, since)"
                + " select t.campaign_id, t.code, u.code, '2019-11-30', '2019-11-30', 'OPEN', utc_timestamp()"
                + " from (select distinct campaign_id, code from campaign_task where campaign_id = 'ix' limit 12) t"
                + " cross join organisation_unit u");
        sql.update("update campaign_task set state = 'OPEN', due = '2019-11-30', due_now = '2019-11-30'");
    }

    private void extend(LocalDate day, String decidedAt) {
        SignIn.as("ban-tdkt", Role.ORGANISER);
        extensions.grant(PLAN, HONG_BANG, day, "Sáp nhập phường");
        sql.update("update campaign_extension set decided_at = ?", decidedAt);
        SignIn.out();
    }

    private int remindOn(int year, int month, int day) {
        return at(year, month, day).remind();
    }

    private Reminders at(int year, int month, int day) {
        var moment = LocalDate.of(year, month, day).atTime(7, 30).atZone(PortalTime.ZONE);
        return reminders(false, Clock.fixed(moment.toInstant(), PortalTime.ZONE));
    }

    private Reminders reminders(boolean on, Clock clock) {
        return new Reminders(
                tasks, told, notices, campaigns, units, transaction, List.of(30, 14, 7, 1), 1, 7, 52, on, false, clock);
    }

    /** Tells what the test says it is. */
    private static final class MovingClock extends Clock {

        private LocalDateTime now;

        MovingClock(LocalDateTime now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return PortalTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.atZone(PortalTime.ZONE).toInstant();
        }
    }

    private List<String> titles(String unit) {
        return sql.queryForList(
                "select title from notice_notice where addressee = ? order by told_at, id", String.class, "u:" + unit);
    }

    private List<String> texts(String unit) {
        return sql.queryForList(
                "select text from notice_notice where addressee = ? order by told_at, id", String.class, "u:" + unit);
    }

    private static String mail() {
        return "hong-bang@example.vn";
    }

    private void clear() {
        sql.update("delete from reminder_told");
        NoticeSamples.nothingWasTold(sql);
        CampaignSamples.undo(sql);
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }
}
