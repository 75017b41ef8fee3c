package vn.haiphong.thidua.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house, its zone, and how it writes times. */
@Configuration
public class PortalTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE = DAY.withZone(ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    /** Runs on from {@code thidua.today} (local time, for rehearsals) when that is set, else tells the real time. */
    @Bean
    Clock clock(@Value("${thidua.today:}") String today) {
        if (today.isBlank()) return Clock.system(ZONE);
        var start = LocalDateTime.parse(today).atZone(ZONE).toInstant();
        return Clock.offset(Clock.system(ZONE), Duration.between(Instant.now(), start));
    }

    /** As the tables keep it. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What a table keeps in this column; null when it keeps nothing. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** {@code 09/11/2020}. */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 09/11/2020}. */
    public static String date(Instant instant) {
        return DATE.format(instant);
    }

    /** {@code 07:30}. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** {@code 07:30:05}. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** {@code 07:30 09/11/2020}. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
