package vn.haiphong.thidua.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * {@code bin/restore}: puts an archive of {@link BackupCommand} back into an empty installation before the schema is
 * brought up to date, so that an older archive fits a newer portal.
 */
@Component
@ConditionalOnProperty("thidua.restore")
class Restoring implements FlywayMigrationStrategy {

    private final Path archive;
    private final PortalHome home;
    private final DatabaseTools tools;
    private final DataSource database;

    Restoring(@Value("${thidua.restore}") Path archive, PortalHome home, DatabaseTools tools, DataSource database) {
        this.archive = archive;
        this.home = home;
        this.tools = tools;
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (var zip = new ZipFile(archive.toFile())) {
            var sql = zip.getEntry(BackupCommand.DATABASE);
            if (sql == null || zip.getEntry(BackupCommand.MARK) == null) {
                throw noBackup();
            }
            demandEmpty();
            try (var in = zip.getInputStream(sql)) {
                tools.load(in);
            }
            int files = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); )
                files += unpacked(zip, entries.nextElement());
            System.out.println("Đã đưa lại cơ sở dữ liệu và " + files + " tệp.");
        } catch (ZipException e) {
            throw noBackup();
        } catch (IOException | SQLException e) {
            throw new StepRefused("Chưa đưa lại được bản sao lưu: " + e.getMessage()
                    + ". Hãy xóa thư mục dữ liệu mới rồi chạy lại lệnh.");
        }
        flyway.migrate();
    }

    private StepRefused noBackup() {
        return new StepRefused("Tệp " + archive + " không phải bản sao lưu trọn vẹn của cổng.");
    }

    private void demandEmpty() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            if (tables.next()) {
                throw new StepRefused("Cơ sở dữ liệu đã có nội dung. Chỉ đưa bản sao lưu vào một nơi còn trống:"
                        + " THIDUA_VAR=/thu-muc-moi bin/restore TỆP");
            }
        }
        for (var folder : BackupCommand.FOLDERS) {
            try (var files = Files.list(home.folder(folder))) {
                if (files.findAny().isPresent()) throw new StepRefused("Thư mục " + folder + " đã có tệp.");
            }
        }
    }

    private int unpacked(ZipFile zip, ZipEntry entry) throws IOException {
        for (var folder : BackupCommand.FOLDERS) {
            if (!entry.getName().startsWith(folder + "/") || entry.isDirectory()) continue;
            var root = home.folder(folder);
            var file =
                    root.resolve(entry.getName().substring(folder.length() + 1)).normalize();
            if (!file.startsWith(root))
                throw new IOException("a name that leads out of its folder: " + entry.getName());
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, file);
            }
            return 1;
        }
        return 0;
    }
}
