package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVaultTest {

    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void bytesLieUnderTheirOwnChecksum() throws IOException {
        var vault = new FolderVault(folder);

        assertThat(vault.put(bytes("abc"))).isEqualTo(SHA_OF_ABC);
        assertThat(vault.get(SHA_OF_ABC)).hasValue(bytes("abc"));
        assertThat(files()).containsExactly(Path.of("ba", "78", SHA_OF_ABC));
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        var vault = new FolderVault(folder);

        vault.put(bytes("abc"));
        vault.put(bytes("abc"));

        assertThat(files()).hasSize(1);
    }

    @Test
    void unknownBytesAreMissing() {
        assertThat(new FolderVault(folder).get(SHA_OF_ABC)).isEmpty();
    }

    @Test
    void onlyChecksumsAreNames() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");

        assertThatThrownBy(() -> new FolderVault(folder).get("../../secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
