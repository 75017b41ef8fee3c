package vn.haiphong.thidua.conference.site;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.haiphong.thidua.conference.ConferenceQuestion;
import vn.haiphong.thidua.conference.PublishedConference;
import vn.haiphong.thidua.conference.PublishedConferences;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.CalendarText;

/** The calendar of conferences for calendar programs (RFC 5545); takes the filters of the page. */
@RestController
@CrossOrigin
class ConferenceFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PublishedConferences published;
    private final Units units;
    private final I18NProvider provider;
    private final String site;

    ConferenceFeedController(
            PublishedConferences published,
            Units units,
            I18NProvider provider,
            @Value("${thidua.site:http://localhost:8080}") String site) {
        this.published = published;
        this.units = units;
        this.provider = provider;
        this.site = site;
    }

    @GetMapping("/hoi-nghi.ics")
    ResponseEntity<byte[]> calendar(@RequestParam MultiValueMap<String, String> address) {
        var words = new CalendarWords(provider, Locale.of("vi", "VN"), units.tree());
        var text = new CalendarText("Hội nghị thi đua Hải Phòng");
        for (var conference : published.all(ConferenceQuestion.of(address))) write(text, conference, words);
        var bytes = text.bytes();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    private void write(CalendarText text, PublishedConference conference, CalendarWords words) {
        var called = words.name(conference);
        text.begin("VEVENT")
                .word("UID", conference.id() + "@thidua.haiphong.gov.vn")
                .word("SEQUENCE", conference.sequence())
                .utc("DTSTAMP", conference.changedAt())
                .utc("LAST-MODIFIED", conference.changedAt())
                .local("DTSTART", conference.day().atTime(conference.part().start()))
                .local("DTEND", conference.day().atTime(conference.part().end()))
                .text("SUMMARY", conference.state() == PublishedConference.State.POSTPONED ? "Hoãn: " + called : called)
                .text("LOCATION", conference.venue())
                .text("DESCRIPTION", about(conference, words))
                .word(
                        "URL",
                        site
                                + ConferenceQuestion.of(Map.of())
                                        .withUnit(conference.unit())
                                        .path())
                .word("STATUS", status(conference))
                .word("TRANSP", "TRANSPARENT")
                .end("VEVENT");
    }

    private static String about(PublishedConference conference, CalendarWords words) {
        var about = words.level(conference.level()) + ". Giờ theo buổi: "
                + words.part(conference.part()).toLowerCase(Locale.ROOT) + ".";
        if (conference.formerDay() != null) about += " Dời từ ngày " + words.day(conference.formerDay()) + ".";
        return conference.demonstration() ? about + " Dữ liệu minh họa." : about;
    }

    /** A day that no longer holds must leave people's calendars; a new day brings the event back under the same UID. */
    private static String status(PublishedConference conference) {
        return switch (conference.state()) {
            case SCHEDULED, HELD -> "CONFIRMED";
            case POSTPONED, CANCELLED -> "CANCELLED";
        };
    }
}
