package vn.haiphong.thidua.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalHome;

/** The vault on this machine's disk: {@code var/files/ab/cd/abcd…}. */
@Component
class FolderVault implements Vault {

    private final Path root;

    @Autowired
    FolderVault(PortalHome home) {
        this(home.folder("files"));
    }

    FolderVault(Path root) {
        this.root = root;
    }

    @Override
    public String put(byte[] bytes) {
        var name = sha256(bytes);
        var place = place(name);
        try {
            if (Files.exists(place)) return name;
            Files.createDirectories(place.getParent());
            var draft = Files.createTempFile(place.getParent(), "draft", ".part");
            try {
                write(draft, bytes);
                // A reader sees the whole file or none, also after the power failed in between.
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file in " + root, e);
        }
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(place(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a file from " + root, e);
        }
    }

    private Path place(String name) {
        if (!name.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a name of the vault: " + name);
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }
}
