package vn.haiphong.thidua.unitplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeRow;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;

/** Units hear what became of their plan, and that one was passed on to them. */
@PortalTest
class UnitPlanNewsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId SO_DAU = new UnitId("11302");

    @Autowired
    UnitPlanDesk desk;

    @Autowired
    PlanCascade cascade;

    @Autowired
    NoticeBox box;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingYet() {
        UnitPlanSamples.none(sql);
        NoticeSamples.nothingWasTold(sql);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void leave() {
        UnitPlanSamples.none(sql);
        NoticeSamples.nothingWasTold(sql);
        SignIn.out();
    }

    @Test
    void theUnitHearsThatItsPlanWasReturnedAndThenAccepted() {
        var submitted = desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        desk.sendBack(HONG_BANG, submitted.version(), "Thiếu dự toán");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var again = desk.submit(HONG_BANG, desk.open(HONG_BANG).version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        var accepted = desk.accept(HONG_BANG, again.version());

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(box.page(false, 0, 10))
                .extracting(NoticeRow::title, NoticeRow::text, NoticeRow::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Đã tiếp nhận: Kế hoạch của Quận Hồng Bàng",
                                "Kế hoạch đã được tiếp nhận, biên nhận " + accepted.receipt() + ".",
                                "/quan-tri/ke-hoach-don-vi/303"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Trả lại để sửa: Kế hoạch của Quận Hồng Bàng",
                                "Cần sửa: Thiếu dự toán.",
                                "/quan-tri/ke-hoach-don-vi/303"));
    }

    @Test
    void theUnitsBelowHearOnceThatAPlanWasPassedOnToThem() {
        desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        cascade.passOn(HONG_BANG);
        cascade.passOn(HONG_BANG);

        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        assertThat(box.page(false, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Kế hoạch của Quận Hồng Bàng được chuyển đến đơn vị bạn");
            assertThat(notice.link()).isEqualTo("/quan-tri/ke-hoach-don-vi/303");
        });
        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);
        assertThat(box.page(false, 0, 10)).isEmpty();
    }
}
