package vn.haiphong.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Speaks to the portal under test as a stranger does: over the wire, without cookies unless given. */
@Component
public class Http {

    private final HttpClient client = HttpClient.newBuilder().build();
    private final Environment environment;

    Http(Environment environment) {
        this.environment = environment;
    }

    public String address(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
