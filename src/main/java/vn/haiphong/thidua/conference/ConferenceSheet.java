package vn.haiphong.thidua.conference;

import java.time.Clock;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.paper.SheetTable.Column;
import vn.haiphong.thidua.shared.PortalTime;

/** The list of conferences within the own scope as a table that is read page by page while it is written. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class ConferenceSheet {

    private static final int PAGE = 100;

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6),
            new Column("Mã đơn vị", 14),
            new Column("Đơn vị", 38),
            new Column("Thuộc", 30),
            new Column("Cấp", 16),
            new Column("Hội nghị điểm", 10),
            new Column("Tình trạng", 18),
            new Column("Ngày", 12),
            new Column("Buổi", 12),
            new Column("Địa điểm", 36),
            new Column("Ngoài khung chung", 10),
            new Column("Đã công bố", 10),
            new Column("Dự kiến dự", 10),
            new Column("Thực tế dự", 10),
            new Column("Dự toán (đồng)", 16),
            new Column("Thực chi (đồng)", 16),
            new Column("Vượt mức (I.4)", 40),
            new Column("Lý do", 30),
            new Column("Ghi chú", 20));

    private final ConferenceList conferences;
    private final Campaigns campaigns;
    private final Units units;
    private final Clock clock;

    ConferenceSheet(ConferenceList conferences, Campaigns campaigns, Units units, Clock clock) {
        this.conferences = conferences;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    public SheetTable table(ConferenceFilter filter) {
        return new SheetTable(
                "Hội nghị",
                "Hội nghị theo Kế hoạch số " + campaigns.current().plan().number(),
                "Số liệu lúc " + PortalTime.moment(clock.instant()),
                COLUMNS,
                () -> new Pages(filter, units.tree()));
    }

    private static List<@Nullable Object> row(int number, ConferenceRow row, UnitTree tree) {
        var unit = tree.get(row.unit());
        return Arrays.asList(
                number,
                unit.id().code(),
                unit.name(),
                unit.parent() == null ? "" : tree.get(unit.parent()).name(),
                row.level().label(),
                mark(row.pilot()),
                row.status().label(),
                row.day(),
                row.part() == null ? "" : row.part().label(),
                row.venue(),
                mark(row.beyondWindow()),
                mark(row.announced()),
                row.expected(),
                row.attended(),
                row.estimate(),
                row.spent(),
                String.join("; ", row.excesses()),
                row.excesses().isEmpty() ? "" : row.deviation(),
                row.demonstration() ? "dữ liệu minh họa" : "");
    }

    private static String mark(boolean so) {
        return so ? "x" : "";
    }

    /** Rows that are asked for a hundred at a time. */
    private class Pages implements Iterator<List<@Nullable Object>> {

        private final ConferenceFilter filter;
        private final UnitTree tree;
        private List<ConferenceRow> page = List.of();
        private int pages;
        private int next;
        private int number;

        Pages(ConferenceFilter filter, UnitTree tree) {
            this.filter = filter;
            this.tree = tree;
        }

        @Override
        public boolean hasNext() {
            if (next < page.size()) return true;
            if (pages > 0 && page.size() < PAGE) return false;
            page = conferences.page(filter, pages++, PAGE);
            next = 0;
            return !page.isEmpty();
        }

        @Override
        public List<@Nullable Object> next() {
            if (!hasNext()) throw new NoSuchElementException();
            return row(++number, page.get(next++), tree);
        }
    }
}
