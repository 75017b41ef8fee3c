package vn.haiphong.thidua.congress;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(AgendaBoard.class);
    private static final long BETWEEN_READINGS_MS = 500;

    private final PublishedAgenda published;
    private final AgendaChannel vietnamese;
    private final AgendaChannel english;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("agenda-board").factory());
    private volatile @Nullable Agenda snapshot;
    private volatile long readAt = System.nanoTime() - TimeUnit.SECONDS.toNanos(1);

    AgendaBoard(PublishedAgenda published, AgendaPainter painter) {
        this.published = published;
        this.vietnamese = new AgendaChannel(painter, Locale.of("vi", "VN"));
        this.english = new AgendaChannel(painter, Locale.ENGLISH);
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
            vietnamese.show(agenda);
            english.show(agenda);
        });
    }

    /**
     * Opens the feed of a page.
     *
     * @param since the revision it shows, or null
     */
    ResponseBodyEmitter open(@Nullable Long since, boolean inEnglish) {
        var read = snapshot;
        // A page may be faster than this board, which is told of a press after its commit.
        if (read == null || since != null && since > read.revision()) read();
        return (inEnglish ? english : vietnamese).open(since);
    }

    /** Calls back after every change, outside any request; the caller removes itself. */
    public Registration listen(Runnable listener) {
        // A wrapper of its own, so that one listener may be registered twice and removed once.
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** How many pages watch the feed now. */
    public int watching() {
        return vietnamese.watching() + english.watching();
    }

    @Scheduled(fixedRate = 20, timeUnit = TimeUnit.SECONDS)
    void comment() {
        vietnamese.comment();
        english.comment();
    }

    // Before the server waits for open answers to end, which feeds never do.
    @EventListener(ContextClosedEvent.class)
    void close() {
        vietnamese.close();
        english.close();
        reader.shutdownNow();
    }
}
