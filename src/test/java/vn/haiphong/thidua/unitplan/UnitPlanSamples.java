package vn.haiphong.thidua.unitplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.campaign.CampaignSamples;

/** Plans of units for tests. */
public final class UnitPlanSamples {

    private UnitPlanSamples() {}

    /** Complete: it may be handed in. */
    public static UnitPlanContent complete() {
        var parts = new LinkedHashMap<String, String>();
        UnitPlanContent.PARTS.forEach(clause -> parts.put(clause, "Nội dung theo điều khoản " + clause));
        return new UnitPlanContent(
                "12/KH-UBND",
                LocalDate.of(2019, 11, 20),
                ConferenceForm.DELEGATES,
                850,
                LocalDate.of(2020, 5, 12),
                LocalDate.of(2020, 5, 12),
                "Hội trường quận",
                300,
                "Ban Chỉ đạo do Chủ tịch UBND quận làm trưởng ban",
                45_000_000L,
                parts,
                "Nguyễn Văn A (dữ liệu minh họa)",
                "02253841000",
                "",
                List.of());
    }

    public static void none(JdbcTemplate sql) {
        sql.update("delete from unitplan_delivery");
        sql.update("delete from unitplan_plan");
        sql.update("delete from shared_number_book where series = 'unitplan.receipt'");
        CampaignSamples.undo(sql);
    }
}
