package vn.haiphong.thidua.leadercalendar;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.organisation.UnitId;

/** The leaders' calendar for tests. */
public final class LeaderCalendarSamples {

    private LeaderCalendarSamples() {}

    /** Something no room but the test knows. */
    public static Occasion visit(UnitId unit, String name) {
        return new Occasion(UUID.randomUUID(), unit, name, "/quan-tri/hoi-nghi/" + unit.code());
    }

    public static void none(JdbcTemplate sql) {
        sql.update("delete from conference_half_day");
        sql.update("delete from conference_slot");
        sql.update("delete from conference_leader where position > 5");
    }
}
