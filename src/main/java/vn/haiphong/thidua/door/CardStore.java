package vn.haiphong.thidua.door;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.delegate.DelegateRoll.Attendee;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of cards and of the key that seals them. */
@Component
class CardStore {

    static final int AT_MOST = 5000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;

    /** Whoever asks first may only be reading. */
    private final TransactionTemplate apart;

    private @Nullable CardCode codes;

    CardStore(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The key is made once and stays in the database, so that cards hold after a restart and on every node. */
    CardCode codes() {
        var known = codes;
        if (known == null) codes = known = new CardCode(Objects.requireNonNull(apart.execute(status -> key())));
        return known;
    }

    private byte[] key() {
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        sql.sql("insert ignore into door_key (id, secret) values (1, ?)")
                .params(fresh)
                .update();
        return sql.sql("select secret from door_key where id = 1 lock in share mode")
                .query(byte[].class)
                .single();
    }

    /** Cards of all delegations or of one, in their order. */
    List<Card> page(String campaign, @Nullable UnitId delegation, int offset, int limit) {
        var codes = codes();
        return sql.sql("select * from door_card where campaign_id = :campaign"
                        + (delegation == null ? "" : " and delegation_code = :delegation")
                        + " order by position, number limit :limit offset :offset")
                .param("campaign", campaign)
                .param("delegation", delegation == null ? "" : delegation.code())
                .param("limit", Math.min(limit, AT_MOST))
                .param("offset", offset)
                .query((row, number) -> card(row, codes))
                .list();
    }

    int count(String campaign, @Nullable UnitId delegation) {
        return sql.sql("select count(*) from door_card where campaign_id = :campaign"
                        + (delegation == null ? "" : " and delegation_code = :delegation"))
                .param("campaign", campaign)
                .param("delegation", delegation == null ? "" : delegation.code())
                .query(Integer.class)
                .single();
    }

    Optional<Card> find(String campaign, UUID delegate) {
        var codes = codes();
        return sql.sql("select * from door_card where campaign_id = ? and delegate_id = ?")
                .params(campaign, delegate)
                .query((row, number) -> card(row, codes))
                .optional();
    }

    int lastNumber(String campaign) {
        return sql.sql("select coalesce(max(number), 0) from door_card where campaign_id = ? for update")
                .params(campaign)
                .query(Integer.class)
                .single();
    }

    /** A delegate that has a card keeps its number, code and seat; what is printed on it follows. */
    void put(String campaign, Attendee one, int number, int position, Instant now) {
        sql.sql("insert into door_card (delegate_id, version, campaign_id, number, token, kind, name, unit_name,"
                        + " delegation_code, delegation_name, position, seat, issued_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)"
                        + " on duplicate key update kind = values(kind), name = values(name), unit_name = values(unit_name),"
                        + " delegation_code = values(delegation_code), delegation_name = values(delegation_name),"
                        + " position = values(position)")
                .params(
                        one.id().value(),
                        campaign,
                        number,
                        token(),
                        one.kind().name(),
                        one.name(),
                        one.unit().name(),
                        one.delegation().id().code(),
                        one.delegation().name(),
                        position,
                        PortalTime.utc(now))
                .update();
    }

    /** The old card opens nothing any more. */
    void seal(UUID delegate) {
        sql.sql("update door_card set token = ?, version = version + 1 where delegate_id = ?")
                .params(token(), delegate)
                .update();
    }

    void drop(String campaign, Collection<UUID> delegates) {
        if (delegates.isEmpty()) return;
        sql.sql("delete from door_card where campaign_id = :campaign and delegate_id in (:delegates)")
                .param("campaign", campaign)
                .param("delegates", delegates)
                .update();
    }

    void clearSeats(String campaign) {
        sql.sql("update door_card set seat = null, version = version + 1 where campaign_id = ?")
                .params(campaign)
                .update();
    }

    /** @return whether the seat was free and nobody changed the card since */
    boolean seat(UUID delegate, long version, @Nullable String seat) {
        try {
            return sql.sql("update door_card set seat = ?, version = version + 1 where delegate_id = ? and version = ?")
                            .params(seat, delegate, version)
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<String> nameAt(String campaign, String seat) {
        return sql.sql("select name from door_card where campaign_id = ? and seat = ? lock in share mode")
                .params(campaign, seat)
                .query(String.class)
                .optional();
    }

    private static byte[] token() {
        var token = new byte[CardCode.TOKEN];
        RANDOM.nextBytes(token);
        return token;
    }

    private static Card card(ResultSet row, CardCode codes) throws SQLException {
        return new Card(
                row.getObject("delegate_id", UUID.class),
                row.getLong("version"),
                row.getInt("number"),
                codes.of(row.getBytes("token")),
                SeatKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit_name"),
                new UnitId(row.getString("delegation_code")),
                row.getString("delegation_name"),
                row.getInt("position"),
                row.getString("seat"));
    }
}
