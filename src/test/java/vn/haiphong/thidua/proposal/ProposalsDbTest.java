package vn.haiphong.thidua.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class ProposalsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");

    @Autowired
    Proposals desk;

    @Autowired
    ProposalRegister register;

    @Autowired
    ProposalBox box;

    @Autowired
    SentProposals sent;

    @Autowired
    ProposalPurge purge;

    @Autowired
    ProposalRepository proposals;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void noProposals() {
        ProposalSamples.none(sql);
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 0));
        officer();
    }

    @AfterEach
    void leave() {
        ProposalSamples.none(sql);
        clock.backToNow();
        SignIn.out();
    }

    @Test
    void aUnitTakesUpAndClosesAndTheCitizenReadsTheReason() {
        var id = inHongBang();
        var taken = desk.takeUp(id, version(id));
        assertThat(taken.status()).isEqualTo(ProposalStatus.TAKEN_UP);
        desk.close(id, taken.version(), "Đã lập hồ sơ đề nghị khen thưởng.");

        var followed = box.follow(receipt(id)).orElseThrow();

        assertThat(followed.status()).isEqualTo(ProposalStatus.CLOSED);
        assertThat(followed.steps())
                .extracting(FollowedProposal.Step::step, FollowedProposal.Step::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ProposalStep.RECEIVE, ""),
                        org.assertj.core.groups.Tuple.tuple(ProposalStep.TAKE_UP, ""),
                        org.assertj.core.groups.Tuple.tuple(ProposalStep.CLOSE, "Đã lập hồ sơ đề nghị khen thưởng."));
    }

    @Test
    void aProposalPassedOnLeavesTheOwnDeskAndLandsOnTheOther() {
        var id = inHongBang();

        assertThat(desk.pass(id, version(id), NGO_QUYEN)).isEmpty();

        assertThat(desk.details(id)).isEmpty();
        assertThat(register.count(ProposalFilter.ALL)).isZero();
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        assertThat(desk.details(id)).get().extracting(ProposalDetails::unit).isEqualTo(NGO_QUYEN);
        assertThat(sql.queryForObject(
                        "select count(*) from notice_notice where addressee = 'u:304' and link = ?",
                        Integer.class,
                        ProposalPaths.proposal(id)))
                .isEqualTo(1);
        assertThat(box.follow(receipt(id)).orElseThrow().unit()).isEqualTo("Quận Ngô Quyền");
    }

    @Test
    void theOfficerAboveKeepsSightAndPassesBetweenUnitsBelow() {
        var id = inHongBang();
        board();

        assertThat(desk.pass(id, version(id), NGO_QUYEN)).isPresent();
    }

    @Test
    void nobodyGetsPastTheScopeOrTheRole() {
        var id = inHongBang();
        long version = version(id);

        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        assertThat(desk.details(id)).isEmpty();
        assertThat(register.page(ProposalFilter.ALL, 0, 10)).isEmpty();
        assertThat(register.page(new ProposalFilter("", null, HONG_BANG), 0, 10))
                .isEmpty();
        denied(id, version);
        SignIn.as("lanh-dao", Role.LEADER);
        denied(id, version);
        for (var role : List.of(Role.EDITOR, Role.PRESS, Role.OPERATOR, Role.ADMIN)) {
            SignIn.as("khac", role);
            assertThatThrownBy(() -> desk.details(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> register.page(ProposalFilter.ALL, 0, 10))
                    .isInstanceOf(AccessDeniedException.class);
            denied(id, version);
        }
        assertThat(sql.queryForObject("select status from proposal_proposal", String.class))
                .isEqualTo("RECEIVED");
    }

    @Test
    void aLeaderReadsTheProposalButNotWhoSentIt() {
        var id = inHongBang();
        assertThat(desk.details(id).orElseThrow().sender())
                .isEqualTo(new ProposalSender(ProposalSamples.SENDER, ProposalSamples.PHONE, ProposalSamples.MAIL));

        SignIn.as("lanh-dao", Role.LEADER);

        assertThat(desk.details(id).orElseThrow().sender()).isNull();
        assertThat(desk.details(id).orElseThrow().senderPurged()).isFalse();
        assertThat(desk.details(id).orElseThrow().steps()).isEmpty();
    }

    @Test
    void whoSentItStandsInNoNoticeNoMailAndNotInTheTrail() {
        var id = inHongBang();
        desk.close(id, version(id), "Cảm ơn bác.");

        for (var table : List.of("audit_entry", "notice_notice", "notice_mail")) {
            var all = sql.queryForList("select * from " + table).toString();
            assertThat(all)
                    .as(table)
                    .doesNotContain(ProposalSamples.SENDER, ProposalSamples.PHONE, ProposalSamples.MAIL);
        }
        assertThat(sql.queryForObject("select words from proposal_proposal", String.class))
                .doesNotContain("kin tieng", ProposalSamples.PHONE);
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var id = inHongBang();
        long version = version(id);
        desk.takeUp(id, version);

        assertThatThrownBy(() -> desk.close(id, version, "Không đủ căn cứ."))
                .isInstanceOf(EditedMeanwhile.class)
                .extracting(e -> ((EditedMeanwhile) e).by())
                .isEqualTo("Người dùng hong-bang");
    }

    @Test
    void ofTwentyWhoTakeItUpAtTheSameMomentOneDoes() throws Exception {
        var id = inHongBang();
        long version = version(id);
        Callable<String> take = () -> {
            try {
                desk.takeUp(id, version);
                return "taken";
            } catch (EditedMeanwhile meanwhile) {
                return "told";
            }
        };

        var all = AtOnce.all(Collections.nCopies(20, take));

        assertThat(all).filteredOn("taken"::equals).hasSize(1);
        assertThat(all).filteredOn("told"::equals).hasSize(19);
    }

    @Test
    void spamLeavesTheListAndComesBackWhenItWasNone() {
        var id = inHongBang();
        var spam = desk.markSpam(id, version(id));
        assertThat(register.count(ProposalFilter.ALL)).isZero();
        assertThat(register.count(new ProposalFilter("", ProposalStatus.SPAM, null)))
                .isEqualTo(1);

        desk.reopen(id, spam.version());

        assertThat(register.count(ProposalFilter.ALL)).isEqualTo(1);
        assertThatThrownBy(() -> desk.reopen(id, version(id)))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Giới thiệu này đang ở trạng thái “Mới nhận”");
    }

    @Test
    void aReasonIsAskedFor() {
        var id = inHongBang();

        assertThatThrownBy(() -> desk.close(id, version(id), "  "))
                .hasMessage("Hãy ghi kết quả để người giới thiệu biết.");
    }

    @Test
    void othersOfTheSameNameAreShown() {
        var first = inHongBang();
        var second = sent.send(ProposalSamples.form("trần văn tốt", "Quận Hồng Bàng"));
        sent.send(ProposalSamples.form("Trần Văn Tốt", "Quận Ngô Quyền"));

        assertThat(desk.details(first).orElseThrow().sameName())
                .extracting(ProposalRow::id)
                .containsExactly(second);
    }

    @Test
    void aListIsSearchedWithoutMarksAndTurnedPageByPage() {
        for (int i = 0; i < 7; i++) sent.send(ProposalSamples.form("Người số " + i, "Quận Hồng Bàng"));
        inHongBang();

        assertThat(register.count(ProposalFilter.ALL)).isEqualTo(8);
        assertThat(register.page(ProposalFilter.ALL, 5, 5)).hasSize(3);
        assertThat(register.page(new ProposalFilter("tran tot", null, null), 0, 5))
                .extracting(ProposalRow::name)
                .containsExactly("Trần Văn Tốt");
        assertThat(register.page(new ProposalFilter("kin tieng", null, null), 0, 5))
                .isEmpty();
    }

    @Test
    void theSenderIsForgottenNinetyDaysAfterTheCloseAndTheProposalStays() {
        var id = inHongBang();
        desk.close(id, version(id), "Cảm ơn bác.");
        clock.moveTo(LocalDateTime.of(2020, 5, 30, 8, 0));
        assertThat(purge.purge()).isZero();
        assertThat(desk.details(id).orElseThrow().sender()).isNotNull();

        clock.moveTo(LocalDateTime.of(2020, 6, 1, 8, 0));
        assertThat(purge.purge()).isEqualTo(1);

        var after = desk.details(id).orElseThrow();
        assertThat(after.sender()).isNull();
        assertThat(after.senderPurged()).isTrue();
        assertThat(after.deed()).isEqualTo(ProposalSamples.DEED);
        assertThat(sql.queryForList("select sender_name, sender_phone, sender_mail from proposal_proposal")
                        .toString())
                .isEqualTo("[{sender_name=null, sender_phone=null, sender_mail=null}]");
        assertThat(purge.purge()).isZero();
    }

    @Test
    void whatNobodyClosesForgetsItsSenderAfterAYear() {
        var id = inHongBang();
        clock.moveTo(LocalDateTime.of(2021, 3, 3, 8, 0));

        purge.purge();

        assertThat(desk.details(id).orElseThrow().senderPurged()).isTrue();
    }

    @Test
    void spamGoesAsAWholeAfterThirtyDays() {
        var id = inHongBang();
        desk.markSpam(id, version(id));
        clock.moveTo(LocalDateTime.of(2020, 4, 2, 8, 0));

        assertThat(purge.purge()).isEqualTo(1);

        assertThat(desk.details(id)).isEmpty();
        assertThat(sql.queryForObject("select count(*) from proposal_entry", Integer.class))
                .isZero();
    }

    private void denied(ProposalId id, long version) {
        assertThatThrownBy(() -> desk.takeUp(id, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.pass(id, version, NGO_QUYEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.close(id, version, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.markSpam(id, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.reopen(id, version)).isInstanceOf(AccessDeniedException.class);
    }

    private ProposalId inHongBang() {
        return sent.send(ProposalSamples.form("Trần Văn Tốt", "Quận Hồng Bàng"));
    }

    private long version(ProposalId id) {
        return proposals.findById(id).orElseThrow().version();
    }

    private String receipt(ProposalId id) {
        return proposals.findById(id).orElseThrow().receipt().full();
    }

    private static void officer() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
