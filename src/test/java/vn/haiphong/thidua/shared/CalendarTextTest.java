package vn.haiphong.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void freeTextCannotEndItsLine() {
        var text = written(new CalendarText("Lịch").text("SUMMARY", "Một; hai, ba\\bốn\nEND:VEVENT\r\nX:1"));

        assertThat(text).contains("SUMMARY:Một\\; hai\\, ba\\\\bốn\\nEND:VEVENT\\nX:1\r\n");
    }

    @Test
    void longLinesGoOnBehindABlankAndNoLetterIsCut() {
        var title = "Hội nghị biểu dương người tốt, việc tốt ".repeat(6).strip();

        var text = written(new CalendarText("Lịch").text("SUMMARY", title));

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title.replace(",", "\\,"));
    }

    @Test
    void timesOfTheCityNameTheirZoneAndTheZoneIsExplained() {
        var text = written(new CalendarText("Lịch")
                .local("DTSTART", LocalDateTime.of(2020, 5, 14, 7, 30))
                .utc("DTSTAMP", Instant.parse("2020-01-02T03:04:05Z")));

        assertThat(text)
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20200514T073000\r\n", "DTSTAMP:20200102T030405Z\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static String written(CalendarText text) {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
