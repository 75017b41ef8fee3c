package vn.haiphong.thidua.opinion;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

/** Notices for tests, on two nominees nobody knows. */
@Component
public class OpinionSamples {

    private final OpinionDesk desk;
    private final WaitingNominees waiting;
    private final CitizenThrottle throttle;
    private final JdbcTemplate sql;

    OpinionSamples(OpinionDesk desk, WaitingNominees waiting, CitizenThrottle throttle, JdbcTemplate sql) {
        this.desk = desk;
        this.waiting = waiting;
        this.throttle = throttle;
        this.sql = sql;
    }

    public static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    public static OpinionForm form() {
        return new OpinionForm(
                "Lấy ý kiến về việc đề nghị tặng danh hiệu Chiến sĩ thi đua toàn quốc",
                "Khoản 10 Điều 45 Nghị định số 91/2017/NĐ-CP",
                "Công văn số 12-CV/VPTU ngày 20/02/2020",
                "Ban Thi đua - Khen thưởng, số 0 Đường Minh Họa, điện thoại 0225.000.000",
                10);
    }

    public OpinionDetails drafted() {
        board();
        waiting.put(new Nominee(
                "a",
                "Nguyễn Thị An",
                "Công nhân Công ty A",
                "Chiến sĩ thi đua toàn quốc",
                "Hai lần Chiến sĩ thi đua thành phố"));
        waiting.put(new Nominee("b", "Trường Trung học B", "Quận Ngô Quyền", "Huân chương Lao động hạng Ba", ""));
        var notice = desk.add(form());
        return desk.addNominees(notice.id(), notice.version(), List.of("a", "b"));
    }

    public OpinionDetails published() {
        var draft = drafted();
        return desk.publish(draft.id(), draft.version());
    }

    /** Typed by a person who took a minute. */
    public static CitizenForm answer(Instant now) {
        return new CitizenForm(
                1, true, "Chị An xứng đáng, tôi đồng tình.", "Đặng Kín Đáo", "0912 345 678", "", now.minusSeconds(60));
    }

    public void none() {
        for (var table :
                List.of("opinion_step", "opinion_citizen", "opinion_answer", "opinion_nominee", "opinion_notice")) {
            sql.update("delete from " + table);
        }
        sql.update("update opinion_rule set working_days = 10, kept_days = 90,"
                + " write_to = 'Ban Thi đua - Khen thưởng thành phố Hải Phòng'");
        waiting.clear();
        throttle.forgetAll();
    }
}
