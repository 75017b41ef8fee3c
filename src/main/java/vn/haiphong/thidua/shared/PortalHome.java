package vn.haiphong.thidua.shared;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code var/} that one portal at a time owns: database, index and files lie in it. */
@Component
public class PortalHome {

    private final Path root;
    private final FileChannel channel;

    PortalHome(@Value("${thidua.var:var}") Path folder) {
        root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            channel =
                    FileChannel.open(root.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock() == null) {
                channel.close();
                throw new PortalAlreadyRuns(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder " + root, e);
        }
    }

    /** A folder of that name inside, made if it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @PreDestroy
    void release() throws IOException {
        channel.close();
    }

    /** Another portal holds the same folder. */
    public static class PortalAlreadyRuns extends RuntimeException {

        PortalAlreadyRuns(Path root) {
            super(
                    "Another portal already runs on " + root
                            + ". Stop it first, or start this one on another folder: THIDUA_VAR=/another/folder bin/run --port N");
        }
    }
}
