package vn.haiphong.thidua.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the feed of the agenda as a browser does. */
class LiveFeed implements AutoCloseable {

    /** One event with its fields as they came. */
    record Event(String name, String id, JsonNode content) {

        java.util.List<String> ids() {
            var ids = new ArrayList<String>();
            content.get("changes").forEach(change -> ids.add(change.get("id").asString()));
            return ids;
        }

        JsonNode change(String id) {
            for (var change : content.get("changes"))
                if (change.get("id").asString().equals(id)) return change;
            throw new AssertionError("No change of " + id + " in " + ids());
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final InputStream body;
    private final HttpHeaders headers;

    private LiveFeed(InputStream body, HttpHeaders headers) {
        this.body = body;
        this.headers = headers;
        Thread.ofVirtual().start(this::read);
    }

    static LiveFeed open(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) request.headers(headers);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new LiveFeed(answer.body(), answer.headers());
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "";
            String id = "";
            String content = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) name = line.substring(7);
                if (line.startsWith("id: ")) id = line.substring(4);
                if (line.startsWith("data: ")) content = line.substring(6);
                if (!line.isEmpty() || content.isEmpty()) continue;
                events.add(new Event(name, id, JSON.readTree(content)));
                content = "";
            }
        } catch (IOException closed) {
            // The test closed the feed.
        }
    }

    Event next() throws InterruptedException {
        var event = events.poll(10, TimeUnit.SECONDS);
        assertThat(event).as("an event within ten seconds").isNotNull();
        return event;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
