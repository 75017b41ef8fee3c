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
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code var/} that one portal at a time owns: database, index and files lie in it. */
@Component
public class PortalHome {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

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

    /**
     * So many random bytes that stay the same from start to start, in a file only the portal's user reads. They lie beside the
     * database and not in it: a copy of the database alone does not hold them.
     */
    public byte[] secret(String name, int length) {
        var file = folder("keys").resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[length];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(file, OWNER_ONLY);
                Files.write(file, bytes);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret " + file, e);
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
