package vn.haiphong.thidua.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

/** MariaDB's own programs for writing out a database and reading it in again, aimed at the portal's database. */
@Component
class DatabaseTools {

    private static final Pattern ADDRESS = Pattern.compile("jdbc:mariadb://([^:/,]+)(?::(\\d+))?/([A-Za-z0-9_]+).*");

    private final PortalHome home;
    private final JdbcConnectionDetails database;
    private final Path binaries;

    DatabaseTools(
            PortalHome home, JdbcConnectionDetails database, @Value("${thidua.mariadb.binaries:}") String binaries) {
        this.home = home;
        this.database = database;
        this.binaries = binaries.isBlank()
                ? home.folder("mariadb").resolve("base")
                : Path.of(binaries).toAbsolutePath();
    }

    /** One moment of the whole database, while others go on writing; throws IOException when it is not complete. */
    void dump(OutputStream to) throws IOException {
        var process = start(
                "mariadb-dump",
                List.of(
                        "--single-transaction",
                        "--quick",
                        "--skip-lock-tables",
                        "--skip-add-drop-table",
                        "--hex-blob",
                        "--max-allowed-packet=64M",
                        "--default-character-set=utf8mb4"),
                true);
        process.getOutputStream().close();
        process.getInputStream().transferTo(to);
        await(process, "mariadb-dump");
    }

    /** Reads in what {@link #dump} wrote; the tables must not be there yet. */
    void load(InputStream from) throws IOException {
        var process = start("mariadb", List.of("--max-allowed-packet=64M", "--default-character-set=utf8mb4"), false);
        try (var in = process.getOutputStream()) {
            from.transferTo(in);
        } catch (IOException e) {
            // It stopped reading because of an error, which it says below.
        }
        await(process, "mariadb");
    }

    private Process start(String program, List<String> options, boolean answers) throws IOException {
        var address = ADDRESS.matcher(database.getJdbcUrl());
        if (!address.matches())
            throw new StepRefused("Không hiểu địa chỉ cơ sở dữ liệu " + database.getJdbcUrl() + ".");
        var own = binaries.resolve("bin").resolve(program);
        // The password stands neither in the list of processes nor in their environment.
        var secret = home.folder("tmp").resolve(program + ".cnf");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                secret,
                "[client]\nuser=%s\npassword=\"%s\"\n"
                        .formatted(
                                database.getUsername(),
                                database.getPassword().replace("\\", "\\\\").replace("\"", "\\\"")));
        var command = new ArrayList<String>();
        command.add(Files.isExecutable(own) ? own.toString() : program);
        command.add("--defaults-extra-file=" + secret);
        command.add("--protocol=tcp");
        command.add("--host=" + address.group(1));
        if (address.group(2) != null) command.add("--port=" + address.group(2));
        command.addAll(options);
        command.add(address.group(3));
        try {
            return new ProcessBuilder(command)
                    .redirectError(errors(program).toFile())
                    .redirectOutput(answers ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Files.deleteIfExists(secret);
            throw new StepRefused("Máy này không có chương trình " + program
                    + " của MariaDB. Hãy cài mariadb-client rồi chạy lại lệnh.");
        }
    }

    private void await(Process process, String program) throws IOException {
        try {
            int code = process.waitFor();
            var said = Files.readString(errors(program)).strip();
            if (code != 0) throw new IOException(program + ": " + said);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(home.folder("tmp").resolve(program + ".cnf"));
            Files.deleteIfExists(errors(program));
        }
    }

    private Path errors(String program) {
        return home.folder("tmp").resolve(program + ".err");
    }
}
