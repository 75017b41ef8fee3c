package vn.haiphong.thidua.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house, its zone, and how it writes times. */
@Configuration
public class PortalTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);
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
