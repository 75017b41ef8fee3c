package vn.haiphong.thidua.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.shared.PortalTime;

/** Programmes for tests. */
public class CongressSamples {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 9);

    private CongressSamples() {}

    /** Items {@code a}, {@code b}, {@code c} … of 10 minutes each from 08:00 on. */
    static List<AgendaItem> tenMinuteItems(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var file = new CongressFile.Item(
                            String.valueOf((char) ('a' + i)),
                            AgendaItemKind.TALK,
                            "Mục " + i,
                            null,
                            LocalTime.MIN,
                            LocalTime.MAX);
                    var start = at("08:00").plusSeconds(600L * i);
                    return new AgendaItem("ix", "chinh-thuc", i, file, start, start.plusSeconds(600));
                })
                .toList();
    }

    static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(PortalTime.ZONE).toInstant();
    }

    /** Puts the congress back to before its first press; the revision goes on growing. */
    public static void asPlanned(JdbcTemplate sql) {
        sql.update("delete from congress_press");
        sql.update("update congress_item set status = 'SCHEDULED', estimated_start = planned_start,"
                + " estimated_end = planned_end, actual_start = null, actual_end = null, version = version + 1");
        sql.update("update congress_congress set announcement = null, announced_at = null, revision = revision + 1,"
                + " version = version + 1");
    }
}
