package vn.haiphong.thidua.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Fills an empty index from its source on all processors. */
final class IndexFilling {

    /** Batches that may wait for a processor: more would only fill the memory. */
    private static final int WAITING = 8;

    private IndexFilling() {}

    static void fill(IndexFolder folder, @Nullable SearchSource source) throws IOException {
        if (source == null) return;
        var running = new ArrayDeque<Future<?>>();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            source.forEach(batch -> {
                if (running.size() == WAITING) finish(running.poll());
                running.add(workers.submit(() -> {
                    folder.add(batch);
                    return null;
                }));
            });
            while (!running.isEmpty()) finish(running.poll());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void finish(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) throw new UncheckedIOException(io);
            throw new IllegalStateException(e.getCause());
        }
    }
}
