package vn.haiphong.thidua.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalHome;

/**
 * The key to the door for commands: whoever can read the file in {@code var/} owns the machine's portal anyway. The
 * file holds port and key and goes when the portal stops.
 */
@Component
class CommandDoor {

    static final String FILE = "command.door";

    private final Path file;
    private final String key;

    CommandDoor(PortalHome home) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = HexFormat.of().formatHex(secret);
        file = home.folder("run").resolve(FILE);
    }

    boolean opensWith(String tried) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), tried.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) return;
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, event.getWebServer().getPort() + "\n" + key + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @jakarta.annotation.PreDestroy
    void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
