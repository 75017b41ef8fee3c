package vn.haiphong.thidua.ops;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalCommand;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * {@code bin/backup}: one archive of database and files, taken while the portal runs. The index is not in it; a restored
 * portal makes it anew.
 */
@Component
class BackupCommand implements PortalCommand {

    static final String DATABASE = "database.sql";

    /** Written last, so that an archive without it is known to be cut off. */
    static final String MARK = "thidua-backup.txt";

    /** Folders of {@code var/} that hold what cannot be made anew. */
    static final List<String> FOLDERS = List.of("files", "campaigns", "keys");

    private final ReentrantLock one = new ReentrantLock();
    private final PortalHome home;
    private final DatabaseTools tools;
    private final Clock clock;

    BackupCommand(PortalHome home, DatabaseTools tools, Clock clock) {
        this.home = home;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void run(Call call) throws IOException {
        var target = Path.of(call.required("to"));
        if (Files.exists(target)) throw new StepRefused("Tệp " + target + " đã có. Hãy chọn tên khác.");
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new StepRefused("Không có thư mục để ghi tệp " + target + ".");
        }
        if (!one.tryLock()) throw new StepRefused("Một lần sao lưu khác đang chạy. Hãy đợi lần ấy xong.");
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            write(part, call);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            call.out().printf(Locale.ROOT, "Đã sao lưu vào %s (%,d byte).%n", target, Files.size(target));
        } finally {
            Files.deleteIfExists(part);
            one.unlock();
        }
    }

    private void write(Path part, Call call) throws IOException {
        Files.deleteIfExists(part);
        // It holds what the portal knows of people.
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            // Rows first: a file that comes meanwhile is only one too many.
            zip.putNextEntry(new ZipEntry(DATABASE));
            tools.dump(new StaysOpen(zip));
            zip.closeEntry();
            int files = 0;
            for (var folder : FOLDERS) files += add(zip, folder);
            zip.putNextEntry(new ZipEntry(MARK));
            zip.write(("taken: " + clock.instant() + "\nfiles: " + files + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            call.out().printf(Locale.ROOT, "Cơ sở dữ liệu và %,d tệp.%n", files);
        }
    }

    private int add(ZipOutputStream zip, String folder) throws IOException {
        var root = home.folder(folder);
        int files = 0;
        try (var found = Files.walk(root)) {
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(new ZipEntry(
                        folder + "/" + root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
                files++;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
