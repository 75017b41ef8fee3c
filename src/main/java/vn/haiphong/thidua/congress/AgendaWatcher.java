package vn.haiphong.thidua.congress;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** One open page. What it is sent waits here, so that a slow line holds up nobody else. */
class AgendaWatcher {

    /** With a comment every 20 seconds, a line that takes nothing is given up after two to three minutes. */
    private static final int WAITING_AT_MOST = 8;

    private final ResponseBodyEmitter emitter = new ResponseBodyEmitter(0L);
    private final Queue<byte[]> waiting = new ArrayDeque<>(2);
    private final Runnable left;
    private boolean sending;

    /** @param left told once the page is gone; may be told twice */
    AgendaWatcher(Runnable left) {
        this.left = left;
        emitter.onCompletion(left);
        emitter.onTimeout(left);
        emitter.onError(error -> left.run());
    }

    /** Returns at once. */
    void send(byte[] event) {
        synchronized (this) {
            if (waiting.size() >= WAITING_AT_MOST) {
                waiting.clear();
                left.run();
                Thread.ofVirtual().start(emitter::complete);
                return;
            }
            waiting.add(event);
            if (sending) return;
            sending = true;
        }
        Thread.ofVirtual().start(this::drain);
    }

    private void drain() {
        for (var event = take(); event != null; event = take()) {
            try {
                emitter.send(event, MediaType.APPLICATION_OCTET_STREAM);
            } catch (IOException | IllegalStateException gone) {
                // The container completes a broken answer itself; completing it here would race with that.
                left.run();
                return;
            }
        }
    }

    private synchronized byte @Nullable [] take() {
        var event = waiting.poll();
        if (event == null) sending = false;
        return event;
    }

    void close() {
        emitter.complete();
    }

    ResponseBodyEmitter emitter() {
        return emitter;
    }
}
