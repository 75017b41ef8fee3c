package vn.haiphong.thidua.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.paper.SheetTable.Column;
import vn.haiphong.thidua.shared.PortalTime;

/** Every task within the own scope as a table that is read page by page while it is written. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class TaskSheet {

    private static final int PAGE = 1000;

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6),
            new Column("Mã đơn vị", 14),
            new Column("Đơn vị", 38),
            new Column("Thuộc", 30),
            new Column("Cấp", 16),
            new Column("Điều khoản", 11),
            new Column("Việc", 50),
            new Column("Hạn theo kế hoạch", 12),
            new Column("Hạn hiện hành", 12),
            new Column("Trạng thái", 16),
            new Column("Từ ngày", 12),
            new Column("Ngày nộp", 12),
            new Column("Số ngày trễ", 10),
            new Column("Đã nộp gì", 40));

    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final Clock clock;

    TaskSheet(Tasks tasks, Campaigns campaigns, Units units, Clock clock) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    public SheetTable table() {
        var today = LocalDate.now(clock);
        var obligations =
                tasks.obligations().stream().collect(Collectors.toMap(Obligation::code, one -> one, (a, b) -> a));
        return new SheetTable(
                "Tiến độ",
                "Tiến độ thực hiện Kế hoạch số " + campaigns.current().plan().number(),
                "Số liệu lúc " + PortalTime.moment(clock.instant()),
                COLUMNS,
                () -> new Pages(obligations, units.tree(), today));
    }

    private static List<@Nullable Object> row(
            int number, Task task, Map<String, Obligation> obligations, UnitTree tree, LocalDate today) {
        var unit = tree.get(task.unit());
        var obligation = obligations.get(task.code());
        var cells = new ArrayList<@Nullable Object>();
        cells.add(number);
        cells.add(unit.id().code());
        cells.add(unit.name());
        cells.add(unit.parent() == null ? "" : tree.get(unit.parent()).name());
        cells.add(unit.level().label());
        cells.add(obligation == null ? "" : obligation.clause());
        cells.add(obligation == null ? task.code() : obligation.what());
        cells.add(task.due());
        cells.add(task.dueNow());
        cells.add(task.state().label());
        cells.add(task.since().equals(Instant.EPOCH) ? null : day(task.since()));
        cells.add(task.submittedAt() == null ? null : day(task.submittedAt()));
        cells.add(task.isLate(today) ? -task.daysLeft(today) : task.daysTooLate());
        cells.add(task.evidence());
        return cells;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PortalTime.ZONE).toLocalDate();
    }

    /** Rows that are asked for a thousand at a time. */
    private class Pages implements Iterator<List<@Nullable Object>> {

        private final Map<String, Obligation> obligations;
        private final UnitTree tree;
        private final LocalDate today;
        private List<Task> page = List.of();
        private int read;
        private int next;

        Pages(Map<String, Obligation> obligations, UnitTree tree, LocalDate today) {
            this.obligations = obligations;
            this.tree = tree;
            this.today = today;
        }

        @Override
        public boolean hasNext() {
            if (next < page.size()) return true;
            if (read % PAGE != 0) return false;
            page = tasks.page(TaskFilter.ALL, read, PAGE);
            read += page.size();
            next = 0;
            return !page.isEmpty();
        }

        @Override
        public List<@Nullable Object> next() {
            if (!hasNext()) throw new NoSuchElementException();
            int number = read - page.size() + next + 1;
            return row(number, page.get(next++), obligations, tree, today);
        }
    }
}
