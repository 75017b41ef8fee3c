package vn.haiphong.thidua.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar file under way (RFC 5545): lines folded at 75 octets, text escaped, local times with the city's zone. */
public final class CalendarText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** @param name as calendar programs show it */
    public CalendarText(String name) {
        begin("VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Thi dua Hai Phong//Cong thong tin//VI");
        line("CALSCALE:GREGORIAN");
        text("X-WR-CALNAME", name);
        line("X-WR-TIMEZONE:" + PortalTime.ZONE.getId());
        begin("VTIMEZONE");
        line("TZID:" + PortalTime.ZONE.getId());
        begin("STANDARD");
        line("DTSTART:19750613T000000");
        line("TZOFFSETFROM:+0700");
        line("TZOFFSETTO:+0700");
        line("TZNAME:+07");
        end("STANDARD");
        end("VTIMEZONE");
    }

    public CalendarText begin(String component) {
        return line("BEGIN:" + component);
    }

    public CalendarText end(String component) {
        return line("END:" + component);
    }

    /** Free text. */
    public CalendarText text(String property, String value) {
        var clean = VietnameseText.clean(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
        return line(property + ":" + clean);
    }

    /** A word, number or address that is written as it is. */
    public CalendarText word(String property, Object value) {
        return line(property + ":" + value);
    }

    /** A time of the city. */
    public CalendarText local(String property, LocalDateTime time) {
        return line(property + ";TZID=" + PortalTime.ZONE.getId() + ":" + LOCAL.format(time));
    }

    public CalendarText utc(String property, Instant moment) {
        return line(property + ":" + UTC.format(moment));
    }

    /** Ends the calendar. */
    public byte[] bytes() {
        return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A line that is too long goes on in the next one behind a blank; no letter is cut in two. */
    private CalendarText line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int letter = content.codePointAt(i);
            i += Character.charCount(letter);
            int length = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + length > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += length;
        }
        text.append("\r\n");
        return this;
    }
}
