package vn.haiphong.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.SignIn;

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

    /** Signs in by the form, with the password all accounts of {@link SignIn} have. @return the cookie of the session */
    public String enter(String login) {
        var form = get("/dang-nhap");
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(form.body());
        if (!token.find()) throw new IllegalStateException("No token on the page to sign in");
        return cookie(post(
                "/dang-nhap",
                "username=" + login + "&password=" + SignIn.PASSWORD + "&_csrf=" + token.group(1),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie(form)));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
