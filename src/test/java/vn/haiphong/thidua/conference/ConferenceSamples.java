package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.campaign.CampaignSamples;
import vn.haiphong.thidua.conference.ConferenceContent.Check;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.leadercalendar.LeaderCalendarSamples;

/** Conferences for tests. */
public final class ConferenceSamples {

    public static final LocalDate IN_Q1 = LocalDate.of(2020, 3, 27);
    public static final LocalDate IN_Q2 = LocalDate.of(2020, 5, 14);

    private ConferenceSamples() {}

    /** Complete: it may be announced. */
    public static ConferenceContent complete(@Nullable LocalDate day) {
        return new ConferenceContent(
                "12/KH-UBND",
                MeetingMode.DELEGATES,
                day,
                DayPart.MORNING,
                "Hội trường trung tâm",
                List.of("07:30 Đón tiếp đại biểu", "08:00 Chào cờ", "08:15 Báo cáo"),
                850,
                300,
                null,
                "Phó Chủ tịch",
                "Các quận, huyện (bí mật khách mời)",
                45_000_000L,
                null,
                "",
                "",
                "",
                List.of(new Check("Duyệt danh sách khen thưởng", false)),
                "",
                List.of());
    }

    /** The results that a report needs. */
    public static ConferenceContent withResults(ConferenceContent c, @Nullable String lessons) {
        return new ConferenceContent(
                c.plan(),
                c.mode(),
                c.day(),
                c.part(),
                c.venue(),
                c.agenda(),
                c.staff(),
                c.expected(),
                280,
                c.leader(),
                c.observers(),
                c.estimate(),
                41_000_000L,
                c.deviation(),
                "Biểu dương 25 tập thể, 60 cá nhân",
                lessons == null ? "" : lessons,
                c.checks(),
                c.quality(),
                c.files());
    }

    public static void none(JdbcTemplate sql) {
        LeaderCalendarSamples.none(sql);
        sql.update("delete from conference_approval");
        sql.update("delete from conference_published");
        sql.update("delete from conference_record");
        var told = " in (select id from notice_notice where about like 'mau-hoi-nghi/%')";
        sql.update("delete from notice_mail where notice_id" + told);
        sql.update("delete from notice_reading where notice_id" + told);
        sql.update("delete from notice_notice where about like 'mau-hoi-nghi/%'");
        sql.update("delete from conference_template");
        sql.update("delete from conference_size_rule");
        sql.update("delete from conference_thrift_limit");
        CampaignSamples.undo(sql);
    }
}
