package vn.haiphong.thidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.notice.NoticeSamples.HONG_BANG;
import static vn.haiphong.thidua.notice.NoticeSamples.notice;
import static vn.haiphong.thidua.notice.NoticeSamples.officer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.shared.PortalTime;

/** The outbox against a real mail server, against broken ones, and through a power cut. */
@PortalTest
class MailRoundsDbTest {

    private static final String FROM = "Ban Thi đua - Khen thưởng <thidua@example.vn>";

    @Autowired
    Notices notices;

    @Autowired
    MailStore mails;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcTemplate sql;

    GreenMail server;
    Instant now = Instant.now().plusSeconds(1).truncatedTo(java.time.temporal.ChronoUnit.MICROS);

    @BeforeEach
    void oneMailWaits() {
        NoticeSamples.nothingWasTold(sql);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        officer(sql, "hong-bang", HONG_BANG);
        notices.tell(notice("a", HONG_BANG));
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        server.stop();
        NoticeSamples.nothingWasTold(sql);
        SignIn.out();
    }

    @Test
    void aMailArrivesInVietnameseWithSenderLinkAndItsOwnId() throws Exception {
        rounds(post()).deliver();

        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("[Thi đua Hải Phòng] Còn 14 ngày: nộp kế hoạch");
        assertThat(((InternetAddress) arrived[0].getFrom()[0]).getPersonal()).isEqualTo("Ban Thi đua - Khen thưởng");
        assertThat(Collections.list(arrived[0].getAllHeaderLines())).allMatch(line -> line.matches("\\p{ASCII}+"));
        assertThat(arrived[0].getRecipients(Message.RecipientType.TO)[0].toString())
                .contains("hong-bang@example.vn");
        assertThat(((String) arrived[0].getContent()).replace("\r\n", "\n"))
                .startsWith("Kính gửi: Người dùng hong-bang\n")
                .contains("Nên nộp trước thứ Sáu 29/11/2019.", "/quan-tri/thong-bao?mo=");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(mail().sentAt()).isNotNull();
        assertThat(arrived[0].getMessageID())
                .isEqualTo(mail().messageId())
                .isEqualTo("<" + mail().id() + "@localhost>");
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        var rounds = rounds(post());

        rounds.deliver();
        rounds.deliver();
        now = now.plus(Duration.ofDays(40));
        rounds(post()).deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void heldAndCancelledMailsStay() {
        outbox.step(mail().id(), MailStep.HOLD);
        rounds(post()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();

        outbox.step(mail().id(), MailStep.CANCEL);
        rounds(post()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mail().state()).isEqualTo(MailState.CANCELLED);
    }

    @Test
    void aFileGoesOutWithTheMail() throws Exception {
        MailEnclosure pdf = about -> about.equals("thu/a")
                ? Optional.of(
                        new MailEnclosure.File("công văn.pdf", "application/pdf", new byte[] {'%', 'P', 'D', 'F'}))
                : Optional.empty();

        rounds(new MailPost(sender(server.getSmtp().getPort()), List.of(pdf), FROM, clock()))
                .deliver();

        var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        parts.getBodyPart(1).getFileName()))
                .isEqualTo("công văn.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void withoutAMailServerEveryMailWaits() {
        var nowhere = new MailPost((JavaMailSenderImpl) null, List.of(), FROM, clock());

        rounds(nowhere).deliver();

        assertThat(nowhere.isConnected()).isFalse();
        assertThat(new MailPost(sender(25), List.of(), " ", clock()).isConnected())
                .isFalse();
        assertThat(new MailPost(sender(25), List.of(), "Ban Thi đua <thidua>", clock()).isConnected())
                .isFalse();
        assertThat(mail().state()).isEqualTo(MailState.READY);
        assertThat(mail().attempts()).isZero();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAfterGrowingPausesAndGivenUpInTheEnd() throws IOException {
        var rounds = rounds(new MailPost(sender(closedPort()), List.of(), FROM, clock()));

        rounds.deliver();
        assertThat(mail().state()).isEqualTo(MailState.FAILED);
        assertThat(mail().lastError()).startsWith("Không nối được máy chủ thư: ");
        assertThat(mail().nextAttemptAt()).isEqualTo(micros(now.plus(Duration.ofMinutes(2))));
        rounds.deliver();
        assertThat(mail().attempts()).isEqualTo(1);

        for (int attempt = 2; attempt <= MailRounds.ATTEMPTS; attempt++) {
            now = mail().nextAttemptAt();
            rounds.deliver();
            assertThat(mail().attempts()).isEqualTo(attempt);
        }
        assertThat(mail().state()).isEqualTo(MailState.GIVEN_UP);

        outbox.step(mail().id(), MailStep.RETRY);
        now = Instant.now().plusSeconds(1);
        rounds(post()).deliver();
        assertThat(mail().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aServerThatIsAwayIsAskedOnceARound() throws IOException {
        notices.tell(
                IntStream.range(0, 20).mapToObj(i -> notice("b" + i, HONG_BANG)).toList());

        rounds(new MailPost(sender(closedPort()), List.of(), FROM, clock())).deliver();

        assertThat(sql.queryForObject("select count(*) from notice_mail where attempts > 0", Integer.class))
                .isBetween(1, MailRounds.WORKERS);
    }

    @Test
    void aPauseDoublesUpToSixHours() {
        assertThat(Stream.of(1, 2, 3, 8, 9, 60).map(MailRounds::pause))
                .containsExactly(
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(8),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    @Test
    void anAddressTheServerRefusesIsGivenUpAtOnce() throws IOException {
        assertBroken(BrokenMailServer.At.REFUSES_RECIPIENT, MailState.GIVEN_UP, 0);
        assertThat(mail().lastError()).contains("550 5.1.1 No such mailbox");
    }

    @Test
    void aBusyServerIsTriedAgain() throws IOException {
        assertBroken(BrokenMailServer.At.BUSY, MailState.FAILED, 0);
        assertThat(mail().lastError()).contains("451 4.3.2");
    }

    @Test
    void aLineThatBreaksBeforeTheTextIsTriedAgain() throws IOException {
        assertBroken(BrokenMailServer.At.HANGS_UP_BEFORE_THE_TEXT, MailState.FAILED, 0);
    }

    @Test
    void aLineThatBreaksAfterTheWholeTextWaitsForAPerson() throws IOException {
        assertBroken(BrokenMailServer.At.HANGS_UP_AFTER_THE_TEXT, MailState.UNCLEAR, 1);
        now = now.plus(Duration.ofDays(7));

        rounds(post()).deliver();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mail().state()).isEqualTo(MailState.UNCLEAR);
    }

    @Test
    void aLineThatBreaksInsideTheTextIsNeverCountedAsSent() throws IOException {
        sql.update("update notice_mail set text = concat(text, repeat('Dòng chữ rất dài.\n', 200000))");

        try (var broken = new BrokenMailServer(BrokenMailServer.At.HANGS_UP_IN_THE_TEXT)) {
            rounds(new MailPost(sender(broken.port()), List.of(), FROM, clock()))
                    .deliver();
        }

        assertThat(mail().state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void aMailThatLeftBeforeThePowerCutIsNotSentAgainByItself() {
        assertThatThrownBy(() -> rounds(powerCutAfterSending()).sendNext()).isInstanceOf(PowerCut.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail().state()).isEqualTo(MailState.SENDING);

        // The portal starts again: a new worker finds the row.
        rounds(post()).deliver();
        assertThat(mail().state()).isEqualTo(MailState.SENDING);
        now = now.plus(MailRounds.ABANDONED).plusSeconds(1);
        rounds(post()).deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail().state()).isEqualTo(MailState.UNCLEAR);
        assertThat(mail().lastError()).startsWith("Cổng dừng giữa lúc gửi");
    }

    @Test
    void anAnswerThatComesLateIsBelieved() {
        var claim = UUID.randomUUID();
        mails.claim(mail().id(), claim, now);
        now = now.plus(MailRounds.ABANDONED).plusSeconds(1);
        rounds(post()).deliver();
        assertThat(mail().state()).isEqualTo(MailState.UNCLEAR);

        assertThat(mails.settle(mail().id(), UUID.randomUUID(), MailState.FAILED, "", now, now))
                .isFalse();
        assertThat(mails.settle(mail().id(), claim, MailState.SENT, "", now, now))
                .isTrue();

        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyAPersonSendsAnUnclearMailAgainAndUnderTheSameId() throws Exception {
        assertThatThrownBy(() -> rounds(powerCutAfterSending()).sendNext()).isInstanceOf(PowerCut.class);
        now = now.plus(MailRounds.ABANDONED).plusSeconds(1);
        rounds(post()).deliver();

        outbox.step(mail().id(), MailStep.RETRY);
        now = Instant.now().plusSeconds(1);
        rounds(post()).deliver();

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly(mail().messageId(), mail().messageId());
        assertThat(mail().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aPersonMaySayThatAnUnclearMailArrived() {
        assertThatThrownBy(() -> rounds(powerCutAfterSending()).sendNext()).isInstanceOf(PowerCut.class);
        now = now.plus(MailRounds.ABANDONED).plusSeconds(1);
        rounds(post()).deliver();

        outbox.step(mail().id(), MailStep.CONFIRM);
        rounds(post()).deliver();

        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aClaimFromARehearsalThatRanAheadIsNotForgotten() {
        assertThatThrownBy(() -> rounds(powerCutAfterSending()).sendNext()).isInstanceOf(PowerCut.class);
        now = now.minus(Duration.ofDays(2000));

        rounds(post()).deliver();

        assertThat(mail().state()).isEqualTo(MailState.UNCLEAR);
    }

    @Test
    void manyWorkersAtOnceSendEachMailOnce() throws Exception {
        notices.tell(
                IntStream.range(0, 30).mapToObj(i -> notice("b" + i, HONG_BANG)).toList());
        var start = new CountDownLatch(1);

        try (var portals = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                var rounds = rounds(post());
                portals.submit(() -> {
                    start.await();
                    rounds.deliver();
                    return null;
                });
            }
            start.countDown();
        }
        rounds(post()).deliver();

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .hasSize(31)
                .doesNotHaveDuplicates();
        assertThat(sql.queryForList("select distinct state from notice_mail", String.class))
                .containsExactly("SENT");
    }

    @Test
    void aRoundIsBounded() {
        notices.tell(IntStream.range(0, MailRounds.A_ROUND + 20)
                .mapToObj(i -> notice("b" + i, HONG_BANG))
                .toList());

        rounds(post()).deliver();

        assertThat(server.getReceivedMessages()).hasSize(MailRounds.A_ROUND);
    }

    private void assertBroken(BrokenMailServer.At at, MailState state, int taken) throws IOException {
        try (var broken = new BrokenMailServer(at)) {
            rounds(new MailPost(sender(broken.port()), List.of(), FROM, clock()))
                    .deliver();
            assertThat(broken.complete()).isEqualTo(taken);
        }
        assertThat(mail().state()).isEqualTo(state);
        assertThat(mail().lastError()).isNotBlank();
    }

    private MailPost powerCutAfterSending() {
        return new MailPost(sender(server.getSmtp().getPort()), List.of(), FROM, clock()) {
            @Override
            Outcome post(Mail mail) {
                super.post(mail);
                throw new PowerCut();
            }
        };
    }

    private static final class PowerCut extends Error {}

    private Mail mail() {
        return mails.find(mails.page(null, 0, 1).getFirst().id()).orElseThrow();
    }

    private MailPost post() {
        return new MailPost(sender(server.getSmtp().getPort()), List.of(), FROM, clock());
    }

    private MailRounds rounds(MailPost post) {
        return new MailRounds(mails, post, false, false, clock());
    }

    /** Tells what the test says it is. */
    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return PortalTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        return sender;
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
