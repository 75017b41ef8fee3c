package vn.haiphong.thidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.notice.NoticeSamples.HONG_BANG;
import static vn.haiphong.thidua.notice.NoticeSamples.notice;
import static vn.haiphong.thidua.notice.NoticeSamples.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class OutboxDbTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Notices notices;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void oneMailIsHeld() {
        NoticeSamples.nothingWasTold(sql);
        NoticeSamples.review(sql);
        officer(sql, "hong-bang", HONG_BANG);
        notices.tell(notice("a", HONG_BANG));
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        NoticeSamples.nothingWasTold(sql);
        SignIn.out();
    }

    @Test
    void aHeldMailIsReleasedHeldAgainAndCancelled() {
        outbox.step(id(), MailStep.RELEASE);
        assertThat(state()).isEqualTo(MailState.READY);
        outbox.step(id(), MailStep.HOLD);
        assertThat(state()).isEqualTo(MailState.HELD);
        outbox.step(id(), MailStep.CANCEL);
        assertThat(state()).isEqualTo(MailState.CANCELLED);

        assertThat(sql.queryForList(
                        "select action from audit_entry where subject = ? order by id", String.class, id().toString()))
                .containsExactly("notice.mailReleased", "notice.mailHeld", "notice.mailCancelled");
        assertThat(sql.queryForList("select details from audit_entry where action like 'notice.%'", String.class))
                .isNotEmpty()
                .noneMatch(details -> details.contains("@"));
    }

    @Test
    void everyStepStartsOnlyFromItsStates() {
        for (var state : MailState.values()) {
            for (var step : MailStep.values()) {
                sql.update("update notice_mail set state = ?", state.name());
                if (MailStep.from(state).contains(step)) {
                    outbox.step(id(), step);
                    assertThat(state()).as(state + " " + step).isEqualTo(step.to());
                } else {
                    assertThatThrownBy(() -> outbox.step(id(), step))
                            .as(state + " " + step)
                            .isInstanceOf(StepRefused.class)
                            .hasMessageContaining(state.label());
                    assertThat(state()).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void whatIsOnItsWayOrSentCannotBeTouched() {
        assertThat(MailStep.from(MailState.SENDING)).isEmpty();
        assertThat(MailStep.from(MailState.SENT)).isEmpty();
        assertThat(MailStep.from(MailState.CANCELLED)).isEmpty();
    }

    @Test
    void aMailThatDidNotGetThroughGoesToTheAddressTheOfficerHasNow() {
        sql.update("update notice_mail set state = 'GIVEN_UP'");
        sql.update("update account_account set mail = 'moi@example.vn' where login = 'hong-bang'");

        outbox.step(id(), MailStep.RETRY);

        assertThat(outbox.page(null, 0, 1).getFirst().address()).isEqualTo("moi@example.vn");
    }

    @Test
    void anUnclearMailStaysTheSameMail() {
        sql.update("update notice_mail set state = 'UNCLEAR'");
        sql.update("update account_account set mail = 'moi@example.vn' where login = 'hong-bang'");

        outbox.step(id(), MailStep.RETRY);

        assertThat(outbox.page(null, 0, 1).getFirst().address()).isEqualTo("hong-bang@example.vn");
    }

    @Test
    void allHeldMailsAreReleasedAtOnce() {
        notices.tell(List.of(notice("b", HONG_BANG), notice("c", HONG_BANG)));
        outbox.step(id(), MailStep.CANCEL);

        assertThat(outbox.releaseAll()).isEqualTo(2);

        assertThat(outbox.counts()).isEqualTo(Map.of(MailState.READY, 2, MailState.CANCELLED, 1));
        assertThat(outbox.releaseAll()).isZero();
    }

    @Test
    void theReviewIsSwitchedInTheTrailAndTheSecondIsTold() {
        var before = outbox.setting();
        assertThat(before.review()).isTrue();

        outbox.review(false, before.version());

        assertThat(outbox.setting().review()).isFalse();
        assertThat(outbox.setting().changedBy()).isEqualTo("Người dùng ban-tdkt");
        assertThatThrownBy(() -> outbox.review(true, before.version()))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.by()).isEqualTo("Người dùng ban-tdkt"));
        assertThat(sql.queryForList(
                        "select details from audit_entry where action = 'notice.reviewSwitched' order by id desc limit 1",
                        String.class))
                .containsExactly("bật → tắt");
        notices.tell(notice("b", HONG_BANG));
        assertThat(outbox.counts()).isEqualTo(Map.of(MailState.HELD, 1, MailState.READY, 1));
    }

    @Test
    void onlyTheBoardAndAdministratorsOfTheWholeCityGetIn() {
        var mail = id();
        SignIn.as("quan-tri-2", Role.ADMIN);
        assertThat(outbox.page(null, 0, 10)).hasSize(1);

        for (var role : Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMIN && role != Role.ORGANISER)
                .toList()) {
            SignIn.as("nguoi-ngoai", HONG_BANG, role);
            assertShut(mail);
        }
        SignIn.as("ban-hb", HONG_BANG, Role.ORGANISER);
        assertShut(mail);
        assertThat(state(mail)).isEqualTo("HELD");
    }

    @Test
    void aPageTakesOneQueryHoweverManyThereAre(@Autowired TransactionTemplate transaction) {
        for (int many : new int[] {1, 40}) {
            notices.tell(IntStream.range(0, many)
                    .mapToObj(i -> notice(many + "/" + i, HONG_BANG))
                    .toList());
            transaction.executeWithoutResult(status -> {
                int before = selects();
                assertThat(outbox.page(null, 0, 25)).isNotEmpty();
                assertThat(selects() - before - 1).isEqualTo(1);
            });
        }
        assertThat(outbox.page(null, 0, 1_000_000)).hasSize(42);
        assertThat(outbox.page(MailState.SENT, 0, 25)).isEmpty();
    }

    private void assertShut(UUID mail) {
        assertThatThrownBy(() -> outbox.page(null, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.counts()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.find(mail)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.isConnected()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.setting()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.review(false, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.step(mail, MailStep.RELEASE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.releaseAll()).isInstanceOf(AccessDeniedException.class);
    }

    private UUID id() {
        return outbox.page(null, 0, 1).getFirst().id();
    }

    private MailState state() {
        return outbox.page(null, 0, 1).getFirst().state();
    }

    private String state(UUID mail) {
        return sql.queryForObject("select state from notice_mail where id = ?", String.class, mail.toString());
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }
}
