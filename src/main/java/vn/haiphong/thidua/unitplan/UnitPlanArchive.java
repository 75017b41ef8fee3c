package vn.haiphong.thidua.unitplan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.ArchiveCopy;
import vn.haiphong.thidua.shared.ArchiveSource;
import vn.haiphong.thidua.shared.PortalTime;

/** Offers accepted plans to the archive, as they are stored. */
@Component
class UnitPlanArchive implements ArchiveSource {

    private static final String PREFIX = "ke-hoach-don-vi/";

    private final JdbcClient sql;
    private final Units units;
    private final ObjectMapper json;

    UnitPlanArchive(JdbcClient sql, Units units, ObjectMapper json) {
        this.sql = sql;
        this.units = units;
        this.json = json;
    }

    @Override
    public List<String> keys() {
        return sql.sql("select concat('" + PREFIX + "', id) from unitplan_plan where status = 'ACCEPTED'"
                        + " order by accepted_at, id limit 50000")
                .query(String.class)
                .list();
    }

    @Override
    public Optional<ArchiveCopy> copy(String key) {
        if (!key.startsWith(PREFIX)) return Optional.empty();
        return sql.sql("select unit_code, number, receipt_number, receipt_year, accepted_by, accepted_at, content"
                        + " from unitplan_plan where id = ? and status = 'ACCEPTED'")
                .params(UUID.fromString(key.substring(PREFIX.length())))
                .query((row, index) -> {
                    var unit = new UnitId(row.getString("unit_code"));
                    var text = row.getString("content");
                    return new ArchiveCopy(
                            "Kế hoạch của đơn vị",
                            "Kế hoạch " + row.getString("number") + " của "
                                    + units.tree().find(unit).map(Unit::name).orElse(unit.code()) + ", biên nhận "
                                    + "%02d/%d-BN".formatted(row.getInt("receipt_number"), row.getInt("receipt_year")),
                            unit.code(),
                            row.getString("accepted_by"),
                            PortalTime.instant(row, "accepted_at"),
                            text,
                            false,
                            files(text));
                })
                .optional();
    }

    private List<UUID> files(String content) {
        return Arrays.asList(json.treeToValue(json.readTree(content).path("files"), UUID[].class));
    }
}
