package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;
import vn.haiphong.thidua.congress.CongressPaths;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.congress.PublishedChanges;
import vn.haiphong.thidua.congress.TimeSpan;
import vn.haiphong.thidua.shared.CalendarText;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.XmlText;

/** The agenda for calendar programs (RFC 5545), and its changes for feed readers (Atom, RFC 4287). */
@RestController
@CrossOrigin
class CongressFeedController {

    private static final MediaType CALENDAR_TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final PublishedAgenda published;
    private final PublishedChanges changes;
    private final AgendaWords words;
    private final String site;

    CongressFeedController(
            PublishedAgenda published,
            PublishedChanges changes,
            I18NProvider provider,
            @Value("${thidua.site:http://localhost:8080}") String site) {
        this.published = published;
        this.changes = changes;
        this.words = new AgendaWords(provider, Locale.of("vi", "VN"));
        this.site = site;
    }

    /**
     * Times are the expected ones until something happened, then the real ones. An item keeps its UID whatever moves.
     *
     * @param session code; only its items
     * @param item code; only this one
     */
    @GetMapping(CongressPaths.CALENDAR)
    ResponseEntity<byte[]> calendar(
            @RequestParam(name = "phien", required = false) @Nullable String session,
            @RequestParam(name = "muc", required = false) @Nullable String item) {
        var agenda = agenda();
        var chosen = agenda.items().stream()
                .filter(line -> session == null || line.session().equals(session))
                .filter(line -> item == null || line.id().code().equals(item))
                .toList();
        if (chosen.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Chương trình không có phiên hoặc mục này.");
        }
        var text = new CalendarText(agenda.title());
        chosen.forEach(line -> write(text, line, agenda));
        return answer(CALENDAR_TYPE, text.bytes());
    }

    private void write(CalendarText text, AgendaLine line, Agenda agenda) {
        var off = line.status() == AgendaItemStatus.CANCELLED;
        text.begin("VEVENT")
                .word("UID", line.id() + "." + agenda.heldOn().getYear() + ".dai-hoi@thidua.haiphong.gov.vn")
                .word("SEQUENCE", line.sequence())
                .utc("DTSTAMP", agenda.updatedAt())
                .utc("LAST-MODIFIED", agenda.updatedAt())
                .local("DTSTART", local(line, true))
                .local("DTEND", local(line, false))
                .text("SUMMARY", off ? "Hủy: " + line.title() : line.title())
                .text("LOCATION", agenda.venue())
                .text("DESCRIPTION", about(line, agenda))
                .word("URL", site + CongressPaths.CONGRESS + "#" + line.session())
                .word("STATUS", off ? "CANCELLED" : "CONFIRMED")
                .end("VEVENT");
    }

    private static LocalDateTime local(AgendaLine line, boolean start) {
        var happened = moment(line.actual(), start);
        var time = happened == null ? moment(line.estimated(), start) : happened;
        return LocalDateTime.ofInstant(time == null ? Instant.EPOCH : time, PortalTime.ZONE);
    }

    private static @Nullable Instant moment(TimeSpan span, boolean start) {
        return start ? span.start() : span.end();
    }

    private static String about(AgendaLine line, Agenda agenda) {
        var about = new StringBuilder();
        if (line.speaker() != null) about.append(line.speaker()).append(". ");
        about.append("Giờ theo chương trình: ")
                .append(PortalTime.time(line.planned().start()))
                .append("–")
                .append(PortalTime.time(line.planned().end()))
                .append(".");
        return agenda.demonstration() ? about + " Giờ minh họa." : about.toString();
    }

    @GetMapping(CongressPaths.CHANGES_FEED)
    ResponseEntity<byte[]> changes() {
        var agenda = agenda();
        var own = site + CongressPaths.CHANGES_FEED;
        var xml = new XmlText()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "vi")
                .element("id", own)
                .element("title", words.getTranslation("congress.ChangesView.title", agenda.title()))
                .element("updated", agenda.updatedAt().toString())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", own)
                .empty("link", "rel", "alternate", "type", "text/html", "href", site + CongressPaths.CHANGES)
                .open("author")
                .element("name", "Thi đua Hải Phòng")
                .close("author");
        for (var change : changes.page(1)) {
            xml.open("entry")
                    .element("id", own + "#" + change.revision())
                    .element("title", words.change(change))
                    .element("updated", change.at().toString())
                    .empty(
                            "link",
                            "rel",
                            "alternate",
                            "type",
                            "text/html",
                            "href",
                            site + CongressPaths.CHANGES + "#l" + change.revision())
                    .element("summary", change.label().isEmpty() ? words.change(change) : change.label())
                    .close("entry");
        }
        return answer(ATOM, xml.close("feed").bytes());
    }

    private Agenda agenda() {
        return published
                .current()
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Chưa có Đại hội nào trong cổng."));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
