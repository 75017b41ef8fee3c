package vn.haiphong.thidua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.shared.ArchiveCopy;
import vn.haiphong.thidua.shared.ArchiveSource;
import vn.haiphong.thidua.shared.PortalTime;

/** Offers urging letters, accepted results packs and frozen syntheses to the archive, as they are stored. */
@Component
class ReportArchive implements ArchiveSource {

    private static final String LETTER = "cong-van/";
    private static final String RESULT = "bao-cao/";
    private static final String SYNTHESIS = "tong-hop/";

    private final JdbcClient sql;
    private final Units units;

    ReportArchive(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<>(keys(LETTER, "report_letter order by made_at, id"));
        keys.addAll(keys(RESULT, "report_result where status = 'ACCEPTED' order by accepted_at, id"));
        keys.addAll(keys(SYNTHESIS, "report_synthesis where frozen_at is not null order by frozen_at, id"));
        return keys;
    }

    private List<String> keys(String prefix, String from) {
        return sql.sql("select concat('" + prefix + "', id) from " + from + " limit 50000")
                .query(String.class)
                .list();
    }

    @Override
    public Optional<ArchiveCopy> copy(String key) {
        if (key.startsWith(LETTER)) return row("report_letter where id = ?", key, ReportArchive::letter);
        if (key.startsWith(RESULT)) return row("report_result where id = ? and status = 'ACCEPTED'", key, this::result);
        if (key.startsWith(SYNTHESIS)) {
            return row("report_synthesis where id = ? and frozen_at is not null", key, ReportArchive::synthesis);
        }
        return Optional.empty();
    }

    private Optional<ArchiveCopy> row(String from, String key, RowMapper<ArchiveCopy> mapper) {
        return sql.sql("select * from " + from)
                .params(UUID.fromString(key.substring(key.indexOf('/') + 1)))
                .query(mapper)
                .optional();
    }

    private static ArchiveCopy letter(ResultSet row, int index) throws SQLException {
        return new ArchiveCopy(
                "Công văn đôn đốc",
                "Công văn " + PaperWords.number(row.getInt("number"), row.getString("symbol")) + ": "
                        + row.getString("subject"),
                null,
                row.getString("made_by_name"),
                PortalTime.instant(row, "made_at"),
                row.getString("paper"),
                true,
                List.of());
    }

    private ArchiveCopy result(ResultSet row, int index) throws SQLException {
        var unit = new UnitId(row.getString("unit_code"));
        return new ArchiveCopy(
                "Báo cáo kết quả",
                "Báo cáo kết quả của "
                        + units.tree().find(unit).map(Unit::name).orElse(unit.code()) + ", biên nhận "
                        + row.getInt("receipt"),
                unit.code(),
                row.getString("accepted_by_name"),
                PortalTime.instant(row, "accepted_at"),
                row.getString("content"),
                false,
                List.of());
    }

    private static ArchiveCopy synthesis(ResultSet row, int index) throws SQLException {
        return new ArchiveCopy(
                "Báo cáo tổng hợp",
                row.getString("title"),
                null,
                row.getString("frozen_by_name"),
                PortalTime.instant(row, "frozen_at"),
                row.getString("paper"),
                true,
                List.of());
    }
}
