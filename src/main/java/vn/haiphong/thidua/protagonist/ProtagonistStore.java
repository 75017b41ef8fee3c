package vn.haiphong.thidua.protagonist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of the room: one link a story, known by the fingerprint of its secret only. */
@Component
class ProtagonistStore {

    private final JdbcClient sql;

    ProtagonistStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new link ends the one before; what was answered stays. */
    void put(StoryId story, String fingerprint, String by, Instant now, Instant ends) {
        sql.sql("insert into protagonist_link (story_id, fingerprint, made_by_name, made_at, ends_at, words)"
                        + " values (?, ?, ?, ?, ?, '') on duplicate key update fingerprint = values(fingerprint),"
                        + " made_by_name = values(made_by_name), made_at = values(made_at), ends_at = values(ends_at)")
                .params(story.value(), fingerprint, by, PortalTime.utc(now), PortalTime.utc(ends))
                .update();
    }

    void end(StoryId story, Instant now) {
        sql.sql("update protagonist_link set ends_at = ? where story_id = ? and ends_at > ?")
                .params(PortalTime.utc(now), story.value(), PortalTime.utc(now))
                .update();
    }

    void answer(StoryId story, StoryWord word, boolean picture, String words, Instant now) {
        sql.sql("update protagonist_link set word = ?, picture = ?, words = ?, answered_at = ?, settled_at = null"
                        + " where story_id = ?")
                .params(word.name(), picture, words, PortalTime.utc(now), story.value())
                .update();
    }

    /** What was typed without the rest that belongs to it, so that it is not lost. */
    void keep(StoryId story, String words) {
        sql.sql("update protagonist_link set words = ? where story_id = ? and answered_at is null")
                .params(words, story.value())
                .update();
    }

    void settle(StoryId story, Instant now) {
        sql.sql("update protagonist_link set settled_at = ? where story_id = ?")
                .params(PortalTime.utc(now), story.value())
                .update();
    }

    Optional<ProtagonistAnswer> find(StoryId story) {
        return sql.sql("select * from protagonist_link where story_id = ?")
                .param(story.value())
                .query(ProtagonistStore::read)
                .optional();
    }

    /** The story of a link that has not ended. */
    Optional<StoryId> open(String fingerprint, Instant now) {
        return sql.sql("select story_id from protagonist_link where fingerprint = ? and ends_at > ?")
                .params(fingerprint, PortalTime.utc(now))
                .query(UUID.class)
                .optional()
                .map(StoryId::new);
    }

    private static ProtagonistAnswer read(ResultSet row, int index) throws SQLException {
        var word = row.getString("word");
        return new ProtagonistAnswer(
                row.getString("made_by_name"),
                PortalTime.instant(row, "made_at"),
                PortalTime.instant(row, "ends_at"),
                word == null ? null : StoryWord.valueOf(word),
                row.getObject("picture", Boolean.class),
                row.getString("words"),
                PortalTime.instant(row, "answered_at"),
                PortalTime.instant(row, "settled_at"));
    }
}
