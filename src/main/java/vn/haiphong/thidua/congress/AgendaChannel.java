package vn.haiphong.thidua.congress;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The feed in one language: what its pages show now, the last changes, and who watches. */
class AgendaChannel {

    static final int KEPT = 200;

    /** Changes that lead from one revision to a later one, encoded once for all. */
    private record Event(long from, long to, byte[] bytes) {}

    private record Change(String id, String status, String html) {}

    private record Content(long revision, List<Change> changes) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] COMMENT = ": \n\n".getBytes(StandardCharsets.UTF_8);

    private final AgendaPainter painter;
    private final Locale language;
    private final Set<AgendaWatcher> watchers = ConcurrentHashMap.newKeySet();
    private final Deque<Event> last = new ArrayDeque<>();
    private @Nullable Agenda shown;
    private Map<String, String> parts = Map.of();

    AgendaChannel(AgendaPainter painter, Locale language) {
        this.painter = painter;
        this.language = language;
    }

    /** Brings every watching page from what it shows to this. */
    synchronized void show(Agenda agenda) {
        var before = shown;
        if (before != null && before.revision() == agenda.revision()) return;
        var painted = painter.paint(agenda, language);
        var changes = new ArrayList<Change>();
        painted.forEach((id, html) -> {
            if (!html.equals(parts.get(id))) changes.add(change(agenda, id, html));
        });
        shown = agenda;
        parts = painted;
        if (before == null) return;
        var event = new Event(before.revision(), agenda.revision(), encoded(agenda.revision(), changes));
        if (event.to < event.from) last.clear();
        last.addLast(event);
        if (last.size() > KEPT) last.removeFirst();
        watchers.forEach(watcher -> watcher.send(event.bytes));
    }

    /**
     * Opens a feed. It begins with the changes since a revision, or with everything when those are not known any more.
     *
     * @param since what the page shows, or null when it shows nothing yet
     * @param greeting an event for this page alone, or nothing
     */
    synchronized ResponseBodyEmitter open(@Nullable Long since, String greeting) {
        var self = new AgendaWatcher[1];
        var watcher = new AgendaWatcher(() -> watchers.remove(self[0]));
        self[0] = watcher;
        // Lines that broke together must not all come back together.
        watcher.send(("retry: " + ThreadLocalRandom.current().nextInt(2_000, 6_000) + "\n\n" + greeting)
                .getBytes(StandardCharsets.UTF_8));
        var missed = missed(since);
        if (missed.length > 0) watcher.send(missed);
        watchers.add(watcher);
        return watcher.emitter();
    }

    /** What brings a page from that revision to what is shown now. */
    synchronized byte[] missed(@Nullable Long since) {
        var agenda = shown;
        if (agenda == null || since != null && since == agenda.revision()) return new byte[0];
        var known = since != null && since < agenda.revision() && !last.isEmpty() && last.getFirst().from <= since;
        if (!known) {
            var all = parts.entrySet().stream()
                    .map(part -> change(agenda, part.getKey(), part.getValue()))
                    .toList();
            return encoded(agenda.revision(), all);
        }
        return joined(last.stream()
                .filter(event -> event.to > since)
                .map(Event::bytes)
                .toList());
    }

    /** Lets lines that died be noticed. */
    void comment() {
        watchers.forEach(watcher -> watcher.send(COMMENT));
    }

    void close() {
        watchers.forEach(AgendaWatcher::close);
    }

    int watching() {
        return watchers.size();
    }

    private static Change change(Agenda agenda, String id, String html) {
        var status = agenda.find(new AgendaItemId(id))
                .map(item -> item.status().name())
                .orElse("");
        return new Change(id, status, html);
    }

    private static byte[] encoded(long revision, List<Change> changes) {
        var json = JSON.writeValueAsString(new Content(revision, changes));
        return ("event: agenda\nid: " + revision + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(Collection<byte[]> pieces) {
        var all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        var at = 0;
        for (var piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
