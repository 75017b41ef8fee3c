package vn.haiphong.thidua.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.shared.PortalHome;

/**
 * The door to the index. It is disposable: after an unclean stop, damage or a change of its form it is rebuilt from the
 * {@link SearchSource} in the background, while what is there still answers. Changes are found when the call returns.
 */
@Service
public class SearchIndex {

    /** Grows with every change of what lies in the index or how. */
    private static final String FORM = "form-3";

    private static final String CLEAN = "clean";
    private static final long SOON = 700_000_000L;
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final Path root;
    private final ObjectProvider<SearchSource> source;
    private final ApplicationEventPublisher events;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private volatile IndexFolder current;
    private boolean complete;
    private boolean waiting;
    private volatile long shownAt = System.nanoTime();

    /** What changed while a rebuild is under way, to be told to the new index too; null when there is none. */
    private @Nullable Map<String, Optional<SearchDocument>> meanwhile;

    @Autowired
    SearchIndex(PortalHome home, ObjectProvider<SearchSource> source, ApplicationEventPublisher events) {
        this(home.folder("index"), source, events);
    }

    SearchIndex(Path root, ObjectProvider<SearchSource> source, ApplicationEventPublisher events) {
        this.root = root;
        this.source = source;
        this.events = events;
        try {
            complete = Files.deleteIfExists(root.resolve(CLEAN));
            current = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void put(Collection<SearchDocument> documents) {
        change(folder -> folder.put(documents), told(documents), true);
    }

    /** Found within a second rather than at once: a long row of calls costs a fraction so. */
    public void putSoon(Collection<SearchDocument> documents) {
        change(folder -> folder.put(documents), told(documents), System.nanoTime() - shownAt > SOON);
    }

    public void remove(Collection<String> ids) {
        change(
                folder -> folder.remove(ids),
                ids.stream().collect(LinkedHashMap::new, (map, id) -> map.put(id, Optional.empty()), Map::putAll),
                true);
    }

    private static Map<String, Optional<SearchDocument>> told(Collection<SearchDocument> documents) {
        var told = new LinkedHashMap<String, Optional<SearchDocument>>();
        documents.forEach(document -> told.put(document.id(), Optional.of(document)));
        return told;
    }

    public SearchResult search(SearchQuery query) {
        return reading(search -> search.find(query));
    }

    /** Documents whose name holds these words, the last one perhaps not typed to its end. */
    public List<SearchHit> suggest(String text, int max) {
        return reading(search -> search.suggest(text, Math.clamp(max, 1, 50)));
    }

    /** Documents with much in common with this one. */
    public List<SearchHit> similar(String id, int max) {
        return reading(search -> search.similar(id, Math.clamp(max, 1, 50)));
    }

    /** Documents that have at least something of a text nothing answers. */
    public List<SearchHit> near(String text, int max) {
        return reading(search -> search.near(text, Math.clamp(max, 1, 50)));
    }

    public long size() {
        return reading(IndexSearch::size);
    }

    /**
     * Builds the index anew from its source; the old one answers until the new one is complete.
     *
     * @return the number of documents
     */
    public long rebuild() {
        rebuilding.lock();
        try {
            writing.lock();
            try {
                meanwhile = new LinkedHashMap<>();
            } finally {
                writing.unlock();
            }
            var fresh = new IndexFolder(root.resolve(FORM + "-" + System.nanoTime()));
            IndexFilling.fill(fresh, source.getIfAvailable());
            writing.lock();
            try {
                for (var change : meanwhile.entrySet()) {
                    if (change.getValue().isPresent())
                        fresh.put(List.of(change.getValue().get()));
                    else fresh.remove(List.of(change.getKey()));
                }
                meanwhile = null;
                fresh.commit();
                fresh.show();
                var old = current;
                current = fresh;
                complete = true;
                old.close();
                IndexFolder.delete(old.folder());
            } finally {
                meanwhile = null;
                writing.unlock();
            }
            events.publishEvent(new IndexRebuilt());
            return size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rebuilding.unlock();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void completeInBackground() {
        if (complete || source.getIfAvailable() == null) return;
        Thread.ofVirtual().name("index-rebuild").start(() -> {
            try {
                LOG.info("Rebuilt the search index with {} documents", rebuild());
            } catch (RuntimeException e) {
                LOG.error("The search index could not be rebuilt", e);
            }
        });
    }

    @Scheduled(fixedDelay = 250)
    void showWaiting() {
        if (System.nanoTime() - shownAt > SOON) catchUp();
    }

    /** What {@link #putSoon} left over is found now; pages made meanwhile do not know of it. */
    public void catchUp() {
        writing.lock();
        try {
            if (!waiting) return;
            show();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
        events.publishEvent(new IndexCaughtUp());
    }

    private void show() throws IOException {
        current.show();
        shownAt = System.nanoTime();
        waiting = false;
    }

    /** What was put since is safe on disk. */
    @Scheduled(fixedDelay = 5_000)
    void commit() {
        writing.lock();
        try {
            current.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    @PreDestroy
    void close() throws IOException {
        writing.lock();
        try {
            current.close();
            // Only an index that was complete and was closed in order can be trusted at the next start.
            if (complete) Files.writeString(root.resolve(CLEAN), FORM);
        } finally {
            writing.unlock();
        }
    }

    private interface Change {
        void apply(IndexFolder folder) throws IOException;
    }

    private void change(Change change, Map<String, Optional<SearchDocument>> told, boolean show) {
        writing.lock();
        try {
            change.apply(current);
            if (show) show();
            else waiting = true;
            if (meanwhile != null) meanwhile.putAll(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    private interface Reading<T> {
        T read(IndexSearch search) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            while (true) {
                var folder = current;
                try {
                    var searcher = folder.searchers().acquire();
                    try {
                        return reading.read(new IndexSearch(searcher));
                    } finally {
                        folder.searchers().release(searcher);
                    }
                } catch (AlreadyClosedException e) {
                    // The index was exchanged between the two lines above; the new one is there.
                    if (folder == current) throw e;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest folder of the present form; a damaged one is thrown away. */
    private IndexFolder open() throws IOException {
        Files.createDirectories(root);
        List<Path> folders;
        try (var files = Files.list(root)) {
            folders = files.filter(Files::isDirectory).sorted().toList();
        }
        for (var folder : folders.reversed()) {
            if (folder.getFileName().toString().startsWith(FORM + "-")) {
                try {
                    var opened = new IndexFolder(folder);
                    for (var other : folders) if (!other.equals(folder)) IndexFolder.delete(other);
                    return opened;
                } catch (IOException | IllegalArgumentException e) {
                    LOG.warn("The search index in {} is damaged and will be rebuilt", folder, e);
                }
            }
            IndexFolder.delete(folder);
        }
        complete = false;
        return new IndexFolder(root.resolve(FORM + "-" + System.nanoTime()));
    }
}
