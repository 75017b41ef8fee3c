package vn.haiphong.thidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of mails and the setting of the outbox. */
@Component
class MailStore {

    private static final String COLUMNS = "id, notice_id, account_id, unit_code, name, address, subject, about,"
            + " message_id, state, attempts, next_attempt_at, last_error, made_at, changed_at, sent_at";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    MailStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    void add(List<Mail> mails) {
        batches.batchUpdate(
                "insert into notice_mail (" + COLUMNS + ", text)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                mails,
                200,
                (row, mail) -> {
                    row.setString(1, mail.id().toString());
                    row.setString(2, mail.notice().toString());
                    row.setString(3, mail.account().toString());
                    row.setString(4, mail.unitCode());
                    row.setString(5, mail.name());
                    row.setString(6, mail.address());
                    row.setString(7, mail.subject());
                    row.setString(8, mail.about());
                    row.setString(9, mail.messageId());
                    row.setString(10, mail.state().name());
                    row.setInt(11, mail.attempts());
                    row.setObject(12, PortalTime.utc(mail.nextAttemptAt()));
                    row.setString(13, mail.lastError());
                    row.setObject(14, PortalTime.utc(mail.madeAt()));
                    row.setObject(15, PortalTime.utc(mail.changedAt()));
                    row.setObject(16, null);
                    row.setString(17, mail.text());
                });
    }

    /** Those whose time has come, the longest waiting first. */
    List<UUID> waiting(Instant now, int limit) {
        return sql.sql("select id from notice_mail where state in ('READY', 'FAILED') and next_attempt_at <= ?"
                        + " order by next_attempt_at, id limit ?")
                .params(PortalTime.utc(now), limit)
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Takes it for one attempt; committed at once. @return whether nobody else had taken it */
    boolean claim(UUID id, UUID claim, Instant now) {
        return sql.sql("update notice_mail set state = 'SENDING', claim = :claim, attempts = attempts + 1,"
                                + " changed_at = :now where id = :id and state in ('READY', 'FAILED')"
                                + " and next_attempt_at <= :now")
                        .param("claim", claim.toString())
                        .param("now", PortalTime.utc(now))
                        .param("id", id.toString())
                        .update()
                == 1;
    }

    /** How an attempt ended; only the attempt that holds the claim may say so. @return whether it still held it */
    boolean settle(UUID id, UUID claim, MailState state, String error, Instant nextAttemptAt, Instant now) {
        return sql.sql("update notice_mail set state = :state, claim = null, last_error = :error,"
                                + " next_attempt_at = :next, changed_at = :now, sent_at = if(:sent, :now, sent_at)"
                                + " where id = :id and claim = :claim and state in ('SENDING', 'UNCLEAR')")
                        .param("state", state.name())
                        .param("error", error)
                        .param("next", PortalTime.utc(nextAttemptAt))
                        .param("now", PortalTime.utc(now))
                        .param("sent", state == MailState.SENT)
                        .param("id", id.toString())
                        .param("claim", claim.toString())
                        .update()
                == 1;
    }

    /** Attempts nobody will finish: begun before that moment, or by a clock that ran ahead. */
    int abandon(Instant before, Instant now, String error) {
        return sql.sql("update notice_mail set state = 'UNCLEAR', last_error = :error, changed_at = :now"
                        + " where state = 'SENDING' and (changed_at < :before or changed_at > :now)")
                .param("error", error)
                .param("before", PortalTime.utc(before))
                .param("now", PortalTime.utc(now))
                .update();
    }

    /** @return whether it was in one of the states the step starts from */
    boolean move(UUID id, MailStep step, Instant now) {
        return sql.sql("update notice_mail set state = :to, claim = null, changed_at = :now, next_attempt_at = :now,"
                                + " sent_at = if(:sent, :now, sent_at),"
                                + " attempts = if(:again, 0, attempts) where id = :id and state in (:from)")
                        .param("to", step.to().name())
                        .param("now", PortalTime.utc(now))
                        .param("sent", step == MailStep.CONFIRM)
                        .param("again", step == MailStep.RETRY)
                        .param("id", id.toString())
                        .param("from", step.from().stream().map(MailState::name).toList())
                        .update()
                == 1;
    }

    void readdress(UUID id, String address) {
        sql.sql("update notice_mail set address = ? where id = ?")
                .params(address, id.toString())
                .update();
    }

    int releaseAll(Instant now) {
        return sql.sql("update notice_mail set state = 'READY', changed_at = :now, next_attempt_at = :now"
                        + " where state = 'HELD'")
                .param("now", PortalTime.utc(now))
                .update();
    }

    Optional<Mail> find(UUID id) {
        return sql.sql("select " + COLUMNS + ", text from notice_mail where id = ?")
                .param(id.toString())
                .query(MailStore::mail)
                .optional();
    }

    /** Newest first, without their texts. */
    List<Mail> page(@Nullable MailState state, int offset, int limit) {
        return sql.sql("select " + COLUMNS + ", '' as text from notice_mail where :state is null or state = :state"
                        + " order by made_at desc, id desc limit :limit offset :offset")
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(MailStore::mail)
                .list();
    }

    Map<MailState, Integer> counts() {
        var counts = new HashMap<MailState, Integer>();
        sql.sql("select state, count(*) as number from notice_mail group by state")
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    MailSetting setting() {
        return sql.sql("select review, version, changed_by, changed_at from notice_setting where id = 1")
                .query((row, number) -> new MailSetting(
                        row.getBoolean("review"),
                        row.getLong("version"),
                        row.getString("changed_by"),
                        PortalTime.instant(row, "changed_at")))
                .single();
    }

    /** @return whether nobody had changed it since that version */
    boolean change(MailSetting setting) {
        return sql.sql("update notice_setting set review = ?, version = version + 1, changed_by = ?, changed_at = ?"
                                + " where id = 1 and version = ?")
                        .params(
                                setting.review(),
                                setting.changedBy(),
                                PortalTime.utc(setting.changedAt()),
                                setting.version())
                        .update()
                == 1;
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("notice_id")),
                UUID.fromString(row.getString("account_id")),
                row.getString("unit_code"),
                row.getString("name"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("about"),
                row.getString("message_id"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                PortalTime.instant(row, "next_attempt_at"),
                row.getString("last_error"),
                PortalTime.instant(row, "made_at"),
                PortalTime.instant(row, "changed_at"),
                PortalTime.instant(row, "sent_at"));
    }
}
