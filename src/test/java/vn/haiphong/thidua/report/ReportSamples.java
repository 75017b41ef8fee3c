package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.report.ReportContent.Shortcoming;
import vn.haiphong.thidua.report.ReportContent.Target;
import vn.haiphong.thidua.shared.PortalTime;

/** Units and states of tasks for the tests of the room. */
public final class ReportSamples {

    public static final UnitId HONG_BANG = new UnitId("303");
    public static final UnitId NGO_QUYEN = new UnitId("304");
    public static final UnitId SO_DAU = new UnitId("11302");
    public static final UnitId QUAN_TOAN = new UnitId("11296");
    public static final UnitId MAY_TO = new UnitId("11332");
    public static final UnitId HEALTH = new UnitId("HP-SYT");

    private ReportSamples() {}

    /** A pack that may be handed in; what it says is invented. */
    public static ReportContent complete(int registered) {
        return new ReportContent(
                false,
                Map.of("dang-ky-ca-nhan", BigDecimal.valueOf(registered), "quy", new BigDecimal("12.5")),
                "Thành lập Hội đồng thi đua.",
                Map.of("vi-nguoi-ngheo", "Sửa 12 mái nhà."),
                "Phong trào được duy trì.",
                List.of(new Shortcoming("Chưa đều giữa các tổ.", "Cán bộ kiêm nhiệm.", "Tập huấn hằng năm.")),
                "Đổi mới cách phát hiện điển hình.",
                List.of(new Target("Điển hình được nhân rộng", "điển hình", BigDecimal.valueOf(50), 2025)),
                List.of(),
                "Trần Văn Minh Họa");
    }

    /** Nothing was handed in or written yet. */
    public static void nothingHasBeenDone(JdbcTemplate sql) {
        sql.update("delete from report_letter_unit");
        sql.update("delete from report_letter");
        sql.update("delete from report_result");
        sql.update("delete from report_synthesis");
        sql.update("delete from shared_number_book where series like 'report.receipt.%'");
        sql.update(
                "update campaign_task set state = 'OPEN', submitted_at = null, due_now = due, evidence = '', path = ''");
    }

    public static void task(
            JdbcTemplate sql, String code, UnitId unit, TaskState state, LocalDateTime since, @Nullable LocalDate due) {
        var at = LocalDateTime.ofInstant(since.atZone(PortalTime.ZONE).toInstant(), ZoneOffset.UTC);
        sql.update(
                "update campaign_task set state = ?, since = ?, submitted_at = if(? = 'OPEN', null, ?),"
                        + " due_now = coalesce(?, due_now) where code = ? and unit_code = ?",
                state.name(),
                at,
                state.name(),
                at,
                due,
                code,
                unit.code());
    }

    public static Instant moment(LocalDateTime time) {
        return time.atZone(PortalTime.ZONE).toInstant();
    }
}
