package vn.haiphong.thidua.promulgation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Signature;

/** Documents and the people around them for tests. */
public final class PromulgationSamples {

    public static final UnitId DEPARTMENT = new UnitId("HP-SNV");
    public static final UnitId OFFICE = new UnitId("HP-VPUBND");
    public static final UnitId HONG_BANG = new UnitId("303");
    public static final UnitId SO_DAU = new UnitId("11302");

    private PromulgationSamples() {}

    public static DraftContent written(DraftDetails draft, String body) {
        return new DraftContent(draft.content().subject(), body, draft.content().recipients(), List.of());
    }

    public static PromulgationForm form(int number, LocalDate dated) {
        return new PromulgationForm(
                number,
                "KH-UBND",
                dated,
                new Signature(Signature.Right.COLLECTIVE, "Ủy ban nhân dân", "Chủ tịch", "Người Ký Minh Họa"));
    }

    public static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    public static void department() {
        SignIn.as("so-noi-vu", DEPARTMENT, Role.ORGANISER);
    }

    public static void office() {
        SignIn.as("van-phong", OFFICE, Role.UNIT);
    }

    public static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    /** A plan that was written, laid before Sở Nội vụ and signed off; who is signed in afterwards is the Board. */
    public static DraftDetails signedOff(DraftDesk desk, SignOffDesk signing, String subject) {
        board();
        var draft = desk.begin(DraftKind.PLAN, subject);
        draft = desk.save(
                draft.id(), draft.version(), written(draft, "I. Mục đích\n1. Tổ chức trang trọng.\n- Tiết kiệm;"));
        draft = desk.submit(draft.id(), draft.version());
        department();
        signing.signOff(draft.id(), draft.version());
        board();
        return desk.open(draft.id());
    }

    public static void none(JdbcTemplate sql) {
        var told = " in (select id from notice_notice where link like '/quan-tri/van-ban/%')";
        sql.update("delete from notice_mail where notice_id" + told);
        sql.update("delete from notice_reading where notice_id" + told);
        sql.update("delete from notice_notice where link like '/quan-tri/van-ban/%'");
        sql.update("delete from promulgation_sending");
        sql.update("delete from promulgation_delivery");
        sql.update("delete from promulgation_issue");
        sql.update("delete from promulgation_comment");
        sql.update("delete from promulgation_version");
        sql.update("delete from promulgation_draft");
        sql.update("delete from promulgation_recipient where name like '%minh họa%'");
        sql.update("update promulgation_recipient set active = true");
    }

    public static UUID recipient(RecipientRegister register, String name) {
        return register.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
