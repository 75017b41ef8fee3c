package vn.haiphong.thidua;

import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.archive.ArchiveSamples;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.door.DoorSamples;
import vn.haiphong.thidua.issue.IssueSamples;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.promulgation.PromulgationSamples;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;

/** The people who play a year of the plan, the days they play it on, and the empty table before and after. */
@Component
class TheYear {

    static final String BOARD = "Ban Thi đua - Khen thưởng";
    static final UnitId CITY = new UnitId("31");
    static final UnitId HEALTH = new UnitId("HP-SYT");
    static final UnitId HONG_BANG = new UnitId("303");
    static final UnitId KIEN_AN = new UnitId("307");
    static final UnitId DO_SON = new UnitId("308");
    static final UnitId QUAN_TRU = new UnitId("11428");
    static final UnitId LAM_HA = new UnitId("11429");

    private static final Map<UnitId, String> LOGINS = Map.of(
            HEALTH, "so-y-te",
            HONG_BANG, "hong-bang",
            KIEN_AN, "kien-an",
            DO_SON, "do-son",
            QUAN_TRU, "quan-tru",
            LAM_HA, "lam-ha");

    private final MovableClock clock;
    private final JdbcTemplate sql;

    TheYear(MovableClock clock, JdbcTemplate sql) {
        this.clock = clock;
        this.sql = sql;
    }

    /** Nobody has done anything; everybody has an account and an address. */
    void begin() {
        clear();
        LOGINS.forEach((unit, login) -> NoticeSamples.officer(sql, login, unit));
        SignIn.store("ban-tdkt", null, ORGANISER);
        SignIn.store("lanh-dao", null, LEADER);
    }

    void end() {
        clock.backToNow();
        clear();
        SignIn.out();
    }

    /** An office day begins. */
    void isOn(LocalDate day) {
        clock.moveTo(day.atTime(8, 0));
    }

    void board() {
        SignIn.as("ban-tdkt", ORGANISER);
    }

    void leader() {
        SignIn.as("lanh-dao", LEADER);
    }

    void officer(UnitId unit) {
        SignIn.as(login(unit), unit, UNIT);
        // Signing in stores the account anew, without an address.
        sql.update("update account_account set mail = ? where login = ?", login(unit) + "@example.vn", login(unit));
    }

    static String login(UnitId unit) {
        return LOGINS.get(unit);
    }

    private void clear() {
        DoorSamples.none(sql);
        ReportSamples.nothingHasBeenDone(sql);
        UnitPlanSamples.none(sql);
        IssueSamples.none(sql);
        ConferenceSamples.none(sql);
        PromulgationSamples.none(sql);
        ArchiveSamples.none(sql);
        sql.update("delete from reminder_told");
        NoticeSamples.nothingWasTold(sql);
    }
}
