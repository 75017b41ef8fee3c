package vn.haiphong.thidua.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.paper.SheetTable.Column;
import vn.haiphong.thidua.shared.PersonName;
import vn.haiphong.thidua.shared.PortalTime;

/** The nominations of the own scope as a table, by kind and then by given name; nothing private is in it. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class NominationSheet {

    private static final int PAGE = 100;
    private static final int MOST = 10_000;

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6),
            new Column("Loại", 14),
            new Column("Họ và tên, tên gọi", 32),
            new Column("Danh hiệu, hình thức đề nghị", 36),
            new Column("Đơn vị đề nghị", 34),
            new Column("Đang ở", 34),
            new Column("Trạng thái", 16),
            new Column("Hạn xử lý", 12),
            new Column("Quá hạn", 8),
            new Column("Ghi chú", 20));

    private final NominationRegister register;
    private final Campaigns campaigns;
    private final UnitTree units;
    private final Clock clock;

    NominationSheet(NominationRegister register, Campaigns campaigns, Units units, Clock clock) {
        this.register = register;
        this.campaigns = campaigns;
        this.units = units.tree();
        this.clock = clock;
    }

    public SheetTable table(NominationFilter filter) {
        var rows = new ArrayList<NominationRow>();
        List<NominationRow> page;
        do {
            page = register.page(filter, rows.size(), PAGE);
            rows.addAll(page);
        } while (page.size() == PAGE && rows.size() < MOST);
        rows.sort(Comparator.comparing(NominationRow::kind).thenComparing(row -> new PersonName(row.name()).sortKey()));
        var lines = new ArrayList<List<@Nullable Object>>();
        rows.forEach(row -> lines.add(line(lines.size() + 1, row)));
        return new SheetTable(
                "Hồ sơ đề nghị",
                "Hồ sơ đề nghị khen thưởng, " + campaigns.current().name(),
                "Số liệu lúc " + PortalTime.moment(clock.instant()),
                COLUMNS,
                lines);
    }

    private List<@Nullable Object> line(int number, NominationRow row) {
        return Arrays.asList(
                number,
                row.kind().label(),
                row.name(),
                row.title(),
                name(row.unit()),
                name(row.holder()),
                row.status().label(),
                row.due(),
                row.isLate() ? "x" : "",
                row.demonstration() ? "dữ liệu minh họa" : "");
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
