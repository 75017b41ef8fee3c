package vn.haiphong.thidua.notice;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.organisation.UnitId;

/** Notices for tests, and the officers they reach. */
public final class NoticeSamples {

    public static final UnitId HONG_BANG = new UnitId("303");
    public static final UnitId NGO_QUYEN = new UnitId("304");

    private NoticeSamples() {}

    /** As if nobody had ever been told anything, nobody could be reached by mail, and no review were wanted. */
    public static void nothingWasTold(JdbcTemplate sql) {
        sql.update("delete from notice_mail");
        sql.update("delete from notice_reading");
        sql.update("delete from notice_notice");
        sql.update("update account_account set mail = null");
        sql.update("update notice_setting set review = false");
    }

    public static void review(JdbcTemplate sql) {
        sql.update("update notice_setting set review = true");
    }

    /** An officer of the unit who is reached at {@code <login>@example.vn}. */
    public static SignedIn officer(JdbcTemplate sql, String login, UnitId unit) {
        var stored = SignIn.store(login, unit, Role.UNIT);
        sql.update("update account_account set mail = ? where login = ?", login + "@example.vn", login);
        return stored;
    }

    static NoticeToSend notice(String once, UnitId unit) {
        return NoticeToSend.toUnit(
                unit,
                once,
                NoticeKind.REMINDER,
                "Còn 14 ngày: nộp kế hoạch",
                "Hạn 30/11/2019 (thứ Bảy).\nNên nộp trước thứ Sáu 29/11/2019.",
                "/quan-tri/viec-cua-toi",
                "thu/" + once);
    }
}
