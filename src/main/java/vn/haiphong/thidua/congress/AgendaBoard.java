package vn.haiphong.thidua.congress;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * The board all open screens look at: reads the agenda once after a press and tells pages and views, at most twice a
 * second.
 */
@Component
public class AgendaBoard {

    /** Each kind of page is sent its own parts only. */
    enum Feed {
        PAGE(false, Locale.of("vi", "VN")),
        PAGE_IN_ENGLISH(false, Locale.ENGLISH),
        HALL(true, Locale.of("vi", "VN")),
        HALL_IN_ENGLISH(true, Locale.ENGLISH),
        /** A desk only wants to know that its line holds; what it shows comes by push. */
        DESK(false, Locale.of("vi", "VN"));

        private final boolean inHall;
        private final Locale language;

        Feed(boolean inHall, Locale language) {
            this.inHall = inHall;
            this.language = language;
        }

        static Feed of(@Nullable String screen, @Nullable String language) {
            if ("desk".equals(screen)) return DESK;
            var english = "en".equals(language);
            if ("hall".equals(screen)) return english ? HALL_IN_ENGLISH : HALL;
            return english ? PAGE_IN_ENGLISH : PAGE;
        }
    }

    private static final Logger log = LoggerFactory.getLogger(AgendaBoard.class);
    private static final long BETWEEN_READINGS_MS = 500;

    private final PublishedAgenda published;
    private final Clock clock;
    private final Map<Feed, AgendaChannel> channels = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("agenda-board").factory());
    private volatile @Nullable Agenda snapshot;
    private volatile long readAt = System.nanoTime() - TimeUnit.SECONDS.toNanos(1);

    AgendaBoard(PublishedAgenda published, AgendaPainter page, @Qualifier("hall") AgendaPainter hall, Clock clock) {
        this.published = published;
        this.clock = clock;
        for (var feed : Feed.values()) {
            channels.put(feed, new AgendaChannel(painterOf(feed, page, hall), feed.language));
        }
    }

    private static AgendaPainter painterOf(Feed feed, AgendaPainter page, AgendaPainter hall) {
        if (feed == Feed.DESK) return (agenda, language) -> Map.of();
        return feed.inHall ? hall : page;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(AgendaChanged change) {
        if (!due.compareAndSet(false, true)) return;
        var since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - readAt);
        reader.schedule(this::tell, Math.max(0, BETWEEN_READINGS_MS - since), TimeUnit.MILLISECONDS);
    }

    private void tell() {
        // Cleared before the reading: a press that commits during it must be read again.
        due.set(false);
        readAt = System.nanoTime();
        try {
            read();
        } catch (RuntimeException e) {
            log.error("Could not bring the agenda to the open screens", e);
        }
        for (var listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                log.warn("A screen could not be told of the agenda", e);
            }
        }
    }

    private synchronized void read() {
        published.current().ifPresent(agenda -> {
            snapshot = agenda;
            channels.values().forEach(channel -> channel.show(agenda));
        });
    }

    /**
     * Opens the feed of a page.
     *
     * @param since the revision it shows, or null
     */
    ResponseBodyEmitter open(@Nullable Long since, Feed feed) {
        var read = snapshot;
        // A page may be faster than this board, which is told of a press after its commit.
        if (read == null || since != null && since > read.revision()) read();
        return channels.get(feed).open(since, greeting(feed));
    }

    // Hall and desk tell the time, which must be right in a rehearsal too.
    private String greeting(Feed feed) {
        return feed.inHall || feed == Feed.DESK ? "event: clock\ndata: " + clock.millis() + "\n\n" : "";
    }

    /** Calls back after every change, outside any request; the caller removes itself. */
    public Registration listen(Runnable listener) {
        // A wrapper of its own, so that one listener may be registered twice and removed once.
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** How many pages watch the feed now, without the desks themselves. */
    public int watching() {
        return channels.entrySet().stream()
                .filter(feed -> feed.getKey() != Feed.DESK)
                .mapToInt(feed -> feed.getValue().watching())
                .sum();
    }

    @Scheduled(fixedRate = 20, timeUnit = TimeUnit.SECONDS)
    void comment() {
        channels.values().forEach(AgendaChannel::comment);
    }

    // Before the server waits for open answers to end, which feeds never do.
    @EventListener(ContextClosedEvent.class)
    void close() {
        channels.values().forEach(AgendaChannel::close);
        reader.shutdownNow();
    }
}
