package vn.haiphong.thidua.issue;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.organisation.UnitId;

/** Difficulties and guidance as units and the Board write them. */
public final class IssueSamples {

    public static final UnitId HONG_BANG = new UnitId("303");
    public static final UnitId NGO_QUYEN = new UnitId("304");
    public static final UnitId SO_DAU = new UnitId("11302");

    private IssueSamples() {}

    public static DifficultyForm form() {
        return form(HONG_BANG, "Chưa rõ nguồn kinh phí tổ chức hội nghị");
    }

    public static DifficultyForm form(UnitId unit, String title) {
        return new DifficultyForm(
                unit, title, "Đề nghị hướng dẫn nguồn và mức chi cho hội nghị cơ sở.", "II.3a", Urgency.USUAL);
    }

    public static GuidanceForm guidance() {
        return new GuidanceForm(
                "Nguồn kinh phí tổ chức hội nghị",
                "Kinh phí tổ chức hội nghị do ngân sách của đơn vị bảo đảm theo phân cấp.",
                "II.3a",
                false);
    }

    /** The table as if nobody had raised anything. */
    public static void none(JdbcTemplate sql) {
        sql.update("delete from issue_guidance_edition");
        sql.update("delete from issue_guidance");
        sql.update("delete from issue_difficulty_entry");
        sql.update("delete from issue_difficulty_file");
        sql.update("delete from issue_difficulty");
        sql.update("delete from shared_number_book where series = 'issue.difficulty'");
        sql.update("update issue_answer_time set usual = 5, urgent = 2");
    }
}
