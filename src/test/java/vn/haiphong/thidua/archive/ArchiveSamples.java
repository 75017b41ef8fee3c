package vn.haiphong.thidua.archive;

import org.springframework.jdbc.core.JdbcTemplate;

/** The archive for tests. */
public final class ArchiveSamples {

    private ArchiveSamples() {}

    /** Only tests may empty it: the portal has no such statement. */
    public static void none(JdbcTemplate sql) {
        sql.update("delete from archive_copy");
        sql.update("update archive_head set seq = 0, chain = repeat('0', 64)");
    }
}
