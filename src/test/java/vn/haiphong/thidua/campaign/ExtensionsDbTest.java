package vn.haiphong.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class ExtensionsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final LocalDate PLANNED = LocalDate.of(2019, 11, 30);
    private static final LocalDate LATER = LocalDate.of(2019, 12, 10);
    private static final String PLAN = "ke-hoach";

    @Autowired
    Extensions extensions;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingHasBeenDone() {
        CampaignSamples.undo(sql);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void leave() {
        CampaignSamples.undo(sql);
        SignIn.out();
    }

    @Test
    void anApprovedRequestMovesTheDayInForceAndKeepsThePlansOwn() {
        extensions.request(PLAN, HONG_BANG, LATER, "Chờ ý kiến Quận ủy");
        assertThat(task(HONG_BANG).dueNow()).isEqualTo(PLANNED);

        SignIn.as("ban-tdkt", Role.ORGANISER);
        extensions.approve(waiting(), LATER.minusDays(1), "Chỉ đến ngày 09");

        assertThat(task(HONG_BANG).due()).isEqualTo(PLANNED);
        assertThat(task(HONG_BANG).dueNow()).isEqualTo(LATER.minusDays(1));
        assertThat(extensions.of(PLAN, HONG_BANG)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Extension.State.APPROVED);
            assertThat(one.before()).isEqualTo(PLANNED);
            assertThat(one.wished()).isEqualTo(LATER);
            assertThat(one.after()).isEqualTo(LATER.minusDays(1));
            assertThat(one.reason()).isEqualTo("Chờ ý kiến Quận ủy");
            assertThat(one.answer()).isEqualTo("Chỉ đến ngày 09");
            assertThat(one.askedBy()).isEqualTo("Người dùng hong-bang");
            assertThat(one.decidedBy()).isEqualTo("Người dùng ban-tdkt");
            assertThat(one.decidedAt()).isNotNull();
        });
        assertThat(task(NGO_QUYEN).dueNow()).isEqualTo(PLANNED);
    }

    @Test
    void aRefusedRequestChangesNothingAndSaysWhy() {
        extensions.request(PLAN, HONG_BANG, LATER, "Bận");
        SignIn.as("ban-tdkt", Role.ORGANISER);

        assertThatThrownBy(() -> extensions.refuse(waiting(), " ")).isInstanceOf(StepRefused.class);
        extensions.refuse(waiting(), "Kế hoạch đã giao từ tháng 7");

        assertThat(task(HONG_BANG).dueNow()).isEqualTo(PLANNED);
        assertThat(extensions.of(PLAN, HONG_BANG))
                .extracting(Extension::state, Extension::answer)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Extension.State.REFUSED, "Kế hoạch đã giao từ tháng 7"));
    }

    @Test
    void theSecondWhoAnswersIsToldWhoWasFirst() {
        extensions.request(PLAN, HONG_BANG, LATER, "Bận");
        SignIn.as("ban-tdkt", Role.ORGANISER);
        var id = waiting();
        extensions.approve(id, LATER, "");

        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        assertThatThrownBy(() -> extensions.refuse(id, "Không"))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.by()).isEqualTo("Người dùng ban-tdkt"));
        assertThat(task(HONG_BANG).dueNow()).isEqualTo(LATER);
    }

    @Test
    void aRequestNeedsAReasonALaterDayAndNoOtherThatWaits() {
        assertThatThrownBy(() -> extensions.request(PLAN, HONG_BANG, LATER, " "))
                .hasMessage("Hãy ghi lý do xin gia hạn.");
        assertThatThrownBy(() -> extensions.request(PLAN, HONG_BANG, PLANNED, "Bận"))
                .hasMessage("Ngày mới phải sau hạn hiện hành 30/11/2019.");
        assertThatThrownBy(() -> extensions.request(PLAN, HONG_BANG, LocalDate.of(2109, 1, 1), "Bận"))
                .isInstanceOf(StepRefused.class);
        extensions.request(PLAN, HONG_BANG, LATER, "Bận");

        assertThatThrownBy(() -> extensions.request(PLAN, HONG_BANG, LATER, "Bận"))
                .hasMessageStartingWith("Đề nghị trước của việc này còn chờ trả lời");
    }

    @Test
    void whatIsDoneOrNotOwedOrWithoutADayIsNotExtended() {
        tasks.submitted(PLAN, HONG_BANG, "Kế hoạch", "");
        tasks.done(PLAN, HONG_BANG, "Biên nhận", "");

        assertThatThrownBy(() -> extensions.request(PLAN, HONG_BANG, LATER, "Bận"))
                .hasMessageContaining("đã xong");
        assertThatThrownBy(() -> extensions.request("tat-ca", HONG_BANG, LATER, "Bận"))
                .hasMessageContaining("không giao việc");
        SignIn.as("so-tai-chinh", new UnitId("HP-STC"), Role.UNIT);
        assertThatThrownBy(() -> extensions.request("viec-iii-10", new UnitId("HP-STC"), LATER, "Bận"))
                .hasMessageContaining("không có hạn");
    }

    @Test
    void theBoardGrantsALaterDayToOneUnit() {
        SignIn.as("ban-tdkt", Role.ORGANISER);

        extensions.grant(PLAN, HONG_BANG, LATER, "Sáp nhập phường");

        assertThat(task(HONG_BANG).dueNow()).isEqualTo(LATER);
        assertThat(task(NGO_QUYEN).dueNow()).isEqualTo(PLANNED);
        assertThat(extensions.of(PLAN, HONG_BANG)).extracting(Extension::kind).containsExactly(Extension.Kind.GRANT);
    }

    @Test
    void aGrantToAllKeepsLaterDaysOfSingleUnitsAndWhatIsDone() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
        extensions.grant(PLAN, HONG_BANG, LATER.plusDays(30), "Sáp nhập phường");
        tasks.done(PLAN, new UnitId("305"), "Biên nhận", "");

        extensions.grant(PLAN, null, LATER, "Nghỉ phòng dịch");

        assertThat(task(HONG_BANG).dueNow()).isEqualTo(LATER.plusDays(30));
        assertThat(task(NGO_QUYEN).dueNow()).isEqualTo(LATER);
        assertThat(task(new UnitId("305")).dueNow()).isEqualTo(PLANNED);
        assertThat(extensions.of(PLAN, NGO_QUYEN))
                .extracting(Extension::unit, Extension::after)
                .containsExactly(org.assertj.core.api.Assertions.tuple(null, LATER));
    }

    @Test
    void anOfficerSeesAndAsksForTheOwnSubtreeOnly() {
        extensions.request(PLAN, HONG_BANG, LATER, "Bận");
        var id = waiting();
        assertThat(extensions.count()).isEqualTo(1);

        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);

        assertThat(extensions.page(0, 10)).isEmpty();
        assertThat(extensions.count()).isZero();
        assertThat(extensions.pending()).isZero();
        assertThatThrownBy(() -> extensions.of(PLAN, HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.request(PLAN, HONG_BANG, LATER, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.approve(id, LATER, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.refuse(id, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.grant(PLAN, NGO_QUYEN, LATER, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.grant(PLAN, null, LATER, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aBoardBoundToOneDistrictDoesNotDecideForOthers() {
        extensions.request(PLAN, HONG_BANG, LATER, "Bận");
        var id = waiting();
        SignIn.as("ban-ngo-quyen", NGO_QUYEN, Role.ORGANISER);

        assertThatThrownBy(() -> extensions.approve(id, LATER, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.grant(PLAN, HONG_BANG, LATER, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.grant(PLAN, null, LATER, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leadersReadAndOthersDoNotGetIn() {
        extensions.request(PLAN, HONG_BANG, LATER, "Bận");
        var id = waiting();

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(extensions.page(0, 10)).hasSize(1);
        assertThatThrownBy(() -> extensions.approve(id, LATER, "")).isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> extensions.page(0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyStepIsInTheTrail() {
        extensions.request(PLAN, HONG_BANG, LATER, "Chờ ý kiến");
        SignIn.as("ban-tdkt", Role.ORGANISER);
        extensions.approve(waiting(), LATER, "Được");

        assertThat(sql.queryForList(
                        "select details from audit_entry where subject = 'ke-hoach/303' and action like 'campaign.extension.%'"
                                + " order by id desc limit 2",
                        String.class))
                .containsExactly("30/11/2019 → 10/12/2019: Được", "xin đến 10/12/2019: Chờ ý kiến");
    }

    private UUID waiting() {
        return extensions.page(0, 10).stream()
                .filter(Extension::isPending)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Task task(UnitId unit) {
        var who = org.springframework.security.core.context.SecurityContextHolder.getContext();
        SignIn.as("nguoi-doc", Role.LEADER);
        try {
            return tasks.find(PLAN, unit).orElseThrow();
        } finally {
            org.springframework.security.core.context.SecurityContextHolder.setContext(who);
        }
    }
}
