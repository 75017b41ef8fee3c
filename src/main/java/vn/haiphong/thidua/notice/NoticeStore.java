package vn.haiphong.thidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of notices and of who read them. */
@Component
class NoticeStore {

    /** Whoever has more unread is told so, not how many. */
    static final int COUNTED = 100;

    private static final String OWN = " from notice_notice n left join notice_reading r"
            + " on r.notice_id = n.id and r.account_id = :account where n.addressee in (:addressees)";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    NoticeStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /** Keeps those whose key is new. @return their ids */
    Set<UUID> add(Map<UUID, NoticeToSend> notices, Instant now) {
        batches.batchUpdate(
                "insert into notice_notice (id, once, addressee, kind, title, text, link, about, told_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update once = once",
                notices.entrySet(),
                500,
                (row, entry) -> {
                    var one = entry.getValue();
                    row.setString(1, entry.getKey().toString());
                    row.setString(2, one.once());
                    row.setString(3, one.addressee());
                    row.setString(4, one.kind().name());
                    row.setString(5, one.title());
                    row.setString(6, one.text());
                    row.setString(7, one.link());
                    row.setString(8, one.about());
                    row.setObject(9, PortalTime.utc(now));
                });
        return new HashSet<>(sql.sql("select id from notice_notice where id in (:ids)")
                .param("ids", notices.keySet().stream().map(UUID::toString).toList())
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list());
    }

    /** Newest first. */
    List<NoticeRow> page(AccountId account, Collection<String> addressees, boolean unread, int offset, int limit) {
        return own(
                        "select n.*, r.read_at" + OWN + onlyUnread(unread)
                                + " order by n.told_at desc, n.id desc limit :limit offset :offset",
                        account,
                        addressees)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeStore::row)
                .list();
    }

    int count(AccountId account, Collection<String> addressees, boolean unread) {
        return own("select count(*)" + OWN + onlyUnread(unread), account, addressees)
                .query(Integer.class)
                .single();
    }

    /** At most {@link #COUNTED}. */
    int unread(AccountId account, Collection<String> addressees) {
        return own(
                        "select count(*) from (select 1" + OWN + " and r.read_at is null limit " + COUNTED + ") some",
                        account,
                        addressees)
                .query(Integer.class)
                .single();
    }

    Optional<NoticeRow> find(AccountId account, Collection<String> addressees, UUID id) {
        return own("select n.*, r.read_at" + OWN + " and n.id = :id", account, addressees)
                .param("id", id.toString())
                .query(NoticeStore::row)
                .optional();
    }

    void read(AccountId account, UUID id, Instant now) {
        sql.sql("insert into notice_reading (account_id, notice_id, read_at) values (?, ?, ?)"
                        + " on duplicate key update read_at = read_at")
                .params(account.value().toString(), id.toString(), PortalTime.utc(now))
                .update();
    }

    void readAll(AccountId account, Collection<String> addressees, Instant now) {
        own(
                        "insert into notice_reading (account_id, notice_id, read_at) select :account, n.id, :now" + OWN
                                + " and r.read_at is null on duplicate key update read_at = notice_reading.read_at",
                        account,
                        addressees)
                .param("now", PortalTime.utc(now))
                .update();
    }

    /** How far the notices about each of these things got. */
    Map<String, NoticeProgress> progress(Collection<String> abouts) {
        var progress = new HashMap<String, NoticeProgress>();
        sql.sql("""
                        select n.about, count(distinct n.id) as told, min(n.told_at) as told_at,
                            count(m.id) as mails, coalesce(sum(m.state = 'SENT'), 0) as sent, max(m.sent_at) as last_sent,
                            count(distinct if(exists (select 1 from notice_reading r where r.notice_id = n.id), n.id, null))
                                as has_read
                        from notice_notice n left join notice_mail m on m.notice_id = n.id
                        where n.about in (:abouts) group by n.about""").param("abouts", abouts).query(row -> {
            progress.put(
                    row.getString("about"),
                    new NoticeProgress(
                            row.getInt("told"),
                            PortalTime.instant(row, "told_at"),
                            row.getInt("mails"),
                            row.getInt("sent"),
                            PortalTime.instant(row, "last_sent"),
                            row.getInt("has_read")));
        });
        return progress;
    }

    private JdbcClient.StatementSpec own(String query, AccountId account, Collection<String> addressees) {
        return sql.sql(query).param("account", account.value().toString()).param("addressees", addressees);
    }

    private static String onlyUnread(boolean unread) {
        return unread ? " and r.read_at is null" : "";
    }

    private static NoticeRow row(ResultSet row, int number) throws SQLException {
        return new NoticeRow(
                UUID.fromString(row.getString("id")),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("text"),
                row.getString("link"),
                PortalTime.instant(row, "told_at"),
                PortalTime.instant(row, "read_at"));
    }
}
