package vn.haiphong.thidua.delegate;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.quota.UnitSeats;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The way of lists upward: handed in, returned with reasons, accepted; those of the base by the unit above, those of the
 * upper level by the Board, which closes the task of clause III.2d2.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DelegateLists {

    private static final String RECEIPTS = "delegate.receipt.";

    private final ListStore lists;
    private final DelegateStore delegates;
    private final DelegateReading reading;
    private final Places places;
    private final ListRights rights;
    private final Seats seats;
    private final Tasks tasks;
    private final NumberBook numbers;
    private final CurrentAccount current;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegateLists(
            ListStore lists,
            DelegateStore delegates,
            DelegateReading reading,
            Places places,
            ListRights rights,
            Seats seats,
            Tasks tasks,
            NumberBook numbers,
            CurrentAccount current,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.delegates = delegates;
        this.reading = reading;
        this.places = places;
        this.rights = rights;
        this.seats = seats;
        this.tasks = tasks;
        this.numbers = numbers;
        this.current = current;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** @param version as opened */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public DelegateListDetails submit(UnitId unit, long version) {
        rights.demandWriting(unit);
        var list = stored(unit, version);
        if (rights.isCity(unit))
            throw new StepRefused("Danh sách của thành phố do Ban Thi đua - Khen thưởng lập, không phải nộp.");
        var faults = faults(unit);
        if (!faults.isEmpty()) throw new ListIncomplete(faults);
        var kept = lists.keep(places.campaign(), list.submitted(rights.by(), clock.instant()));
        if (isTask(unit)) {
            tasks.submitted(DelegateTask.CODE, unit, "Danh sách đại biểu trên cổng", DelegatePaths.list(unit));
        }
        tell(DelegateChanged.SUBMITTED, unit, "Nộp danh sách đại biểu.");
        return reading.details(kept, true);
    }

    /** @param reason what has to be mended; shown to the unit */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public DelegateListDetails giveBack(UnitId unit, long version, String reason) {
        rights.demandReceiving(unit);
        var why = RequiredText.reason(reason, "Hãy ghi cần bổ sung, sửa gì để đơn vị biết.");
        var list = stored(unit, version);
        var kept = lists.keep(places.campaign(), list.returned(why, rights.by(), clock.instant()));
        if (isTask(unit)) {
            var evidence = why.length() > 300 ? why.substring(0, 299) + "…" : why;
            tasks.returned(DelegateTask.CODE, unit, evidence, DelegatePaths.list(unit));
        }
        tell(DelegateChanged.RETURNED, unit, "Trả lại. Cần sửa: " + why);
        return reading.details(kept, true);
    }

    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public DelegateListDetails accept(UnitId unit, long version) {
        rights.demandReceiving(unit);
        var list = stored(unit, version);
        int number = list.receipt() != null ? list.receipt() : numbers.next(RECEIPTS + places.campaign(), 0);
        var kept = lists.keep(places.campaign(), list.accepted(number, rights.by(), clock.instant()));
        delegates.confirm(places.campaign(), unit);
        var receipt = "Biên nhận " + kept.receiptWords();
        if (isTask(unit)) tasks.done(DelegateTask.CODE, unit, receipt, DelegatePaths.list(unit));
        tell(DelegateChanged.ACCEPTED, unit, receipt);
        return reading.details(kept, true);
    }

    /** Takes in those who came onto the list after it was accepted. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public DelegateListDetails confirm(UnitId unit, long version) {
        rights.demandReceiving(unit);
        var list = stored(unit, version);
        if (list.status() != ListStatus.ACCEPTED)
            throw new StepRefused("Chỉ xác nhận thay đổi của danh sách đã tiếp nhận.");
        delegates.confirm(places.campaign(), unit);
        var kept = lists.keep(places.campaign(), list.edited(rights.by(), clock.instant()));
        tell(DelegateChanged.CONFIRMED, unit, "Xác nhận thay đổi trong danh sách đã tiếp nhận.");
        return reading.details(kept, true);
    }

    /** The lists of units with seats within the own scope, in the order of the tree. @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<DelegateListRow> page(@Nullable ListStatus status, int offset, int limit) {
        var found = matching(status).stream()
                .skip(offset)
                .limit(Math.min(limit, 100))
                .toList();
        var waiting = lists.waiting(
                places.campaign(), found.stream().map(DelegateListRow::unit).toList());
        return found.stream()
                .map(row -> new DelegateListRow(
                        row.unit(),
                        row.seats(),
                        row.status(),
                        waiting.getOrDefault(row.unit().code(), 0),
                        row.submittedAt(),
                        row.receipt()))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(@Nullable ListStatus status) {
        return matching(status).size();
    }

    /** A city has some hundred units: all are read, and what the question leaves is turned by pages. */
    private List<DelegateListRow> matching(@Nullable ListStatus status) {
        var scope = current.get().scope();
        var holding = seats.within(scope == null ? units.tree().city().id() : scope);
        var known = lists.of(
                places.campaign(), holding.stream().map(UnitSeats::unit).toList());
        return holding.stream()
                .map(one -> {
                    var list = known.get(one.unit());
                    return new DelegateListRow(
                            one.unit(),
                            one,
                            list == null ? ListStatus.DRAFT : list.status(),
                            0,
                            list == null ? null : list.submittedAt(),
                            list == null ? "" : list.receiptWords());
                })
                .filter(row -> status == null || row.status() == status)
                .sorted(Comparator.comparing(row -> row.status() == ListStatus.SUBMITTED ? 0 : 1))
                .toList();
    }

    private List<String> faults(UnitId unit) {
        var rows = reading.rows(List.of(unit.code()), Set.of(DelegateState.SEATED, DelegateState.WAITING));
        var faults = new java.util.ArrayList<String>();
        if (rows.isEmpty() && seats.of(unit).held() == 0) faults.add("Đơn vị chưa được giao chỗ đại biểu nào.");
        if (rows.isEmpty()
                && seats.of(unit).official().held() > seats.of(unit).official().dealt()) {
            faults.add("Danh sách chưa có đại biểu nào.");
        }
        var open = reading.unaccepted(unit);
        if (!open.isEmpty()) {
            faults.add("Danh sách của " + open.size() + " đơn vị trực thuộc chưa được tiếp nhận: "
                    + String.join(", ", open.subList(0, Math.min(3, open.size()))) + (open.size() > 3 ? "…" : "")
                    + ".");
        }
        rows.stream()
                .filter(row -> !row.missing().isEmpty())
                .forEach(row -> faults.add(row.name() + ": thiếu " + String.join(", ", row.missing()) + "."));
        return faults;
    }

    private DelegateList stored(UnitId unit, long version) {
        places.lock();
        var list = lists.find(places.campaign(), unit)
                .orElseThrow(() -> new StepRefused("Đơn vị chưa lập danh sách đại biểu."));
        if (list.version() != version) throw new EditedMeanwhile(list.editedBy(), list.editedAt());
        return list;
    }

    private boolean isTask(UnitId unit) {
        return tasks.obligations().stream()
                .anyMatch(one ->
                        one.code().equals(DelegateTask.CODE) && one.units().contains(unit));
    }

    private void tell(String step, UnitId unit, String text) {
        lists.write(places.campaign(), unit, step, text, rights.by(), clock.instant());
        events.publishEvent(new DelegateChanged(step, unit, "Danh sách đại biểu của " + rights.name(unit), text));
    }
}
