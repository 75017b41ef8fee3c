package vn.haiphong.thidua.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands one mail to the mail server and says what is known of it afterwards.
 *
 * @see "decision 0007-mail-outbox"
 */
@Component
class MailPost {

    /** @param serverAway whether the next mail would fare no better */
    record Outcome(MailState state, String error, boolean serverAway) {

        static final Outcome SENT = new Outcome(MailState.SENT, "", false);

        static Outcome of(MailState state, String error) {
            return new Outcome(state, error, false);
        }
    }

    /** Keeps its Message-ID, and knows whether all of it was written. */
    private static final class Traced extends MimeMessage {

        private final String id;
        private boolean written;

        Traced(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            written = true;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);

    private final @Nullable JavaMailSenderImpl server;
    private final List<MailEnclosure> enclosures;
    private final @Nullable InternetAddress from;
    private final Clock clock;

    @Autowired
    MailPost(
            ObjectProvider<JavaMailSenderImpl> server,
            List<MailEnclosure> enclosures,
            @Value("${thidua.mail.from:}") String from,
            Clock clock) {
        this(server.getIfAvailable(), enclosures, from, clock);
    }

    MailPost(@Nullable JavaMailSenderImpl server, List<MailEnclosure> enclosures, String from, Clock clock) {
        this.server = server;
        this.enclosures = enclosures;
        this.from = sender(from);
        this.clock = clock;
    }

    /** Whether a mail server and a sender are named. */
    boolean isConnected() {
        return server != null && from != null;
    }

    /** A sender that is none must not spoil every mail that waits. */
    private static @Nullable InternetAddress sender(String from) {
        if (from.isBlank()) return null;
        try {
            var sender = new InternetAddress(from);
            sender.validate();
            return sender;
        } catch (AddressException e) {
            LOG.error("thidua.mail.from không phải là địa chỉ thư: {}", from);
            return null;
        }
    }

    Outcome post(Mail mail) {
        Traced message;
        try {
            message = write(mail);
        } catch (MessagingException | RuntimeException e) {
            return Outcome.of(MailState.GIVEN_UP, "Không soạn được thư: " + words(e));
        }
        try {
            return hand(message);
        } catch (MessagingException e) {
            return new Outcome(MailState.FAILED, "Không nối được máy chủ thư: " + words(e), true);
        }
    }

    /** @throws MessagingException when the server was not reached at all */
    private Outcome hand(Traced message) throws MessagingException {
        var session = server.getSession();
        var transport =
                session.getTransport(Optional.ofNullable(server.getProtocol()).orElse("smtp"));
        int port = server.getPort() > 0 ? server.getPort() : -1;
        transport.connect(server.getHost(), port, server.getUsername(), server.getPassword());
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (SMTPSendFailedException e) {
            return message.written && e.getReturnCode() < 0 ? unclear(e) : refused(e.getReturnCode(), e);
        } catch (SendFailedException e) {
            return refused(e.getNextException() instanceof SMTPAddressFailedException no ? no.getReturnCode() : 0, e);
        } catch (MessagingException e) {
            return message.written ? unclear(e) : refused(0, e);
        } finally {
            try {
                transport.close();
            } catch (MessagingException e) {
                // How the mail fared is known already.
            }
        }
    }

    /** The whole mail left, and no answer came: the server may have taken it or not. */
    private static Outcome unclear(MessagingException e) {
        return Outcome.of(
                MailState.UNCLEAR, "Đã chuyển hết thư cho máy chủ nhưng không nhận được trả lời: " + words(e));
    }

    /** @param code of SMTP; from 500 on it stays refused */
    private static Outcome refused(int code, MessagingException e) {
        return code >= 500
                ? Outcome.of(MailState.GIVEN_UP, "Máy chủ thư từ chối: " + words(e))
                : Outcome.of(MailState.FAILED, "Máy chủ thư chưa nhận: " + words(e));
    }

    private Traced write(Mail mail) throws MessagingException {
        var message = new Traced(server.getSession(), mail.messageId());
        message.setFrom(named(from.getAddress(), from.getPersonal()));
        message.setRecipient(Message.RecipientType.TO, named(mail.address(), mail.name()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        // Answering machines stay silent (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        var file = enclosures.stream()
                .flatMap(one -> one.open(mail.about()).stream())
                .findFirst();
        if (file.isEmpty()) {
            message.setText(mail.text(), "UTF-8");
        } else {
            var text = new MimeBodyPart();
            text.setText(mail.text(), "UTF-8");
            message.setContent(new MimeMultipart(text, part(file.get())));
        }
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(MailEnclosure.File file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
        part.setFileName(file.name());
        return part;
    }

    private static InternetAddress named(String address, @Nullable String name) throws MessagingException {
        var named = new InternetAddress(address, true);
        try {
            // Said explicitly, or Vietnamese letters would travel as they are, which many servers refuse.
            named.setPersonal(name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
        return named;
    }

    private static String words(Exception e) {
        var deepest =
                e instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException() : e;
        var said = Optional.ofNullable(deepest.getMessage())
                .orElse(deepest.getClass().getSimpleName())
                .strip();
        return said.length() <= 400 ? said : said.substring(0, 399) + "…";
    }
}
