package vn.haiphong.thidua.congress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.shared.PortalTime;

/** Brings the congress of the data file into the database once; from then on the desk alone changes it. */
@Component
class CongressLoader {

    private static final Logger log = LoggerFactory.getLogger(CongressLoader.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "/congress/ix.json";

    private final CongressRepository congresses;
    private final AgendaItemRepository items;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CongressLoader(
            CongressRepository congresses, AgendaItemRepository items, TransactionTemplate transaction, Clock clock) {
        this.congresses = congresses;
        this.items = items;
        this.transaction = transaction;
        this.clock = clock;
    }

    void load() {
        var file = read();
        try {
            transaction.executeWithoutResult(status -> keep(file));
        } catch (DataIntegrityViolationException e) {
            // Another node that starts at the same time was faster.
            if (!congresses.existsById(file.id())) throw e;
        }
    }

    private void keep(CongressFile file) {
        if (congresses.existsById(file.id())) return;
        congresses.saveAndFlush(new Congress(file, clock.instant()));
        var lines = items(file);
        items.saveAll(lines);
        log.info("Đã nạp chương trình {} ({} mục)", file.name(), lines.size());
    }

    static CongressFile read() {
        try (var stream = CongressLoader.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("Missing on the class path: " + FILE);
            return JSON.readValue(stream, CongressFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items of a file as they are before anything happened. */
    static List<AgendaItem> items(CongressFile file) {
        var lines = new ArrayList<AgendaItem>();
        for (var session : file.sessions()) {
            for (var item : session.items()) {
                var start = instant(session.heldOn(), item.start());
                var end = instant(session.heldOn(), item.end());
                lines.add(new AgendaItem(file.id(), session.code(), lines.size(), item, start, end));
            }
        }
        return lines;
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PortalTime.ZONE).toInstant();
    }
}
