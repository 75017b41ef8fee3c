package vn.haiphong.thidua.delegate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haiphong.thidua.intake.IntakeId;
import vn.haiphong.thidua.intake.IntakeList;
import vn.haiphong.thidua.intake.IntakeTarget;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.SeatTaking;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.sheet.CellFault;
import vn.haiphong.thidua.sheet.SheetReading;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.sheet.SheetTemplate;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.Subjects;

/**
 * Fills a unit's list from a spreadsheet: as many as there are seats, nobody who already stands on a list, nobody who may be
 * somebody else's record.
 */
@Component
public class DelegateIntake implements IntakeList {

    public static final String KEY = "delegate.list";

    private final DelegateStore delegates;
    private final ListStore lists;
    private final Places places;
    private final SeatTaking seats;
    private final ListRights rights;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegateIntake(
            DelegateStore delegates,
            ListStore lists,
            Places places,
            SeatTaking seats,
            ListRights rights,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegates = delegates;
        this.lists = lists;
        this.places = places;
        this.seats = seats;
        this.rights = rights;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Danh sách đại biểu";
    }

    @Override
    public SheetTemplate template(IntakeTarget target) {
        return DelegateColumns.TEMPLATE;
    }

    @Override
    public void demandOpen(IntakeTarget target) {
        rights.demandWriting(target.unit());
        // Before anything is read: what a transaction has read once it sees unchanged to its end.
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) places.lock();
        list(target.unit());
    }

    @Override
    public List<CellFault> check(IntakeTarget target, SheetReading reading) {
        var unit = target.unit();
        var faults = new ArrayList<CellFault>();
        var known = new HashMap<Integer, List<LikelySubject>>();
        reading.rows().forEach(row -> known.put(row.number(), likely(row, unit)));
        var own = new HashMap<Integer, SubjectId>();
        reading.rows()
                .forEach(row -> own(row, unit, known.get(row.number())).ifPresent(id -> own.put(row.number(), id)));
        var present = delegates.present(places.campaign(), Set.copyOf(own.values())).stream()
                .collect(Collectors.toMap(Delegate::subject, one -> one));
        var names = new HashMap<String, Integer>();
        var free = new EnumMap<SeatKind, Integer>(SeatKind.class);
        for (var kind : SeatKind.values()) free.put(kind, seats.free(unit, kind));
        var sound = reading.ready().stream().map(SheetRow::number).collect(Collectors.toSet());
        for (var row : reading.rows()) {
            if (row.text(DelegateColumns.NAME).isEmpty()) continue;
            var fault = person(row, own.get(row.number()), present, known.get(row.number()), names);
            if (fault != null) faults.add(fault);
            // A row that stays out takes no seat.
            else if (sound.contains(row.number())) seat(row, unit, free, faults);
        }
        return faults;
    }

    private @Nullable CellFault person(
            SheetRow row,
            @Nullable SubjectId own,
            Map<SubjectId, Delegate> present,
            List<LikelySubject> likely,
            Map<String, Integer> names) {
        var name = row.text(DelegateColumns.NAME);
        var twice = names.putIfAbsent(name + "|" + row.integer("birthYear"), row.number());
        if (twice != null) {
            return row.fault(DelegateColumns.NAME, "trùng với dòng " + twice, "Hãy bỏ một trong hai dòng.");
        }
        if (own != null) {
            var there = present.get(own);
            return there == null
                    ? null
                    : row.fault(
                            DelegateColumns.NAME,
                            "đã có trong danh sách của " + rights.name(there.unit()),
                            "Mỗi người chỉ giữ một chỗ: hãy bỏ dòng này.");
        }
        if (likely.isEmpty()) return null;
        var first = likely.getFirst().row();
        return row.fault(
                DelegateColumns.NAME,
                "có thể là người đã có hồ sơ: " + first.name() + ", " + rights.name(first.unit())
                        + (likely.size() > 1 ? " và " + (likely.size() - 1) + " người khác" : ""),
                "Hãy bỏ dòng này và đưa người này vào ở trang danh sách để chọn đúng hồ sơ.");
    }

    private void seat(SheetRow row, UnitId unit, Map<SeatKind, Integer> free, List<CellFault> faults) {
        if (row.yes(DelegateColumns.WAITING)) return;
        var kind = DelegateColumns.kind(row);
        int left = free.merge(kind, -1, Integer::sum);
        if (left < 0) {
            faults.add(row.fault(
                    DelegateColumns.KIND,
                    "hết chỗ " + kind.inWords() + " của " + rights.name(unit),
                    "Hãy đánh dấu cột Dự khuyết hoặc đề nghị cấp trên giao thêm chỗ."));
        }
    }

    private List<LikelySubject> likely(SheetRow row, UnitId unit) {
        return row.text(DelegateColumns.NAME).isEmpty()
                ? List.of()
                : subjects.likely(DelegateColumns.person(row, unit));
    }

    /** The record of the own unit with the very same name and year of birth is the same person; anything less is asked. */
    private java.util.Optional<SubjectId> own(SheetRow row, UnitId unit, List<LikelySubject> likely) {
        var same = likely.stream()
                .map(LikelySubject::row)
                .filter(one -> one.unit().equals(unit) && one.name().equals(row.text(DelegateColumns.NAME)))
                .toList();
        if (same.size() != 1) return java.util.Optional.empty();
        var id = same.getFirst().id();
        var traits = subjects.traits(List.of(id)).get(id);
        return traits != null && Objects.equals(traits.birthYear(), row.integer("birthYear"))
                ? java.util.Optional.of(id)
                : java.util.Optional.empty();
    }

    @Override
    public void takeIn(IntakeTarget target, IntakeId intake, List<SheetRow> rows) {
        var unit = target.unit();
        var now = clock.instant();
        for (var row : rows) {
            var kind = DelegateColumns.kind(row);
            var waiting = row.yes(DelegateColumns.WAITING);
            int position = waiting ? places.nextInLine(unit, kind) : 0;
            if (!waiting) places.take(unit, kind);
            var person = DelegateColumns.person(row, unit);
            var subject = own(row, unit, subjects.likely(person))
                    .orElseGet(() -> subjects.register(person, Set.of()).id());
            delegates.add(
                    places.campaign(),
                    new Delegate(
                            DelegateId.next(),
                            0,
                            unit,
                            kind,
                            waiting ? DelegateState.WAITING : DelegateState.SEATED,
                            position,
                            subject,
                            DelegateRules.summary(row.text("summary")),
                            row.yes("consent") ? now : null,
                            rights.isCity(unit),
                            "",
                            null,
                            intake.value(),
                            false,
                            rights.by(),
                            now));
        }
        tell(unit, DelegateChanged.IMPORTED, "Nhập " + rows.size() + " đại biểu từ tệp Excel.");
    }

    @Override
    public void takeBack(IntakeTarget target, IntakeId intake) {
        var brought = delegates.imported(intake.value());
        for (var one : brought) {
            if (one.version() > 0 && one.state() == DelegateState.GONE
                    || one.confirmed() && !rights.isCity(one.unit())) {
                throw new StepRefused(places.name(one) + " trong lần nhập này "
                        + (one.state() == DelegateState.GONE
                                ? "đã rút hoặc đã được thay thế"
                                : "đã được cấp trên xác nhận")
                        + " nên không hoàn tác cả lần nhập được. Hãy rút từng người.");
            }
        }
        brought.forEach(one -> delegates.delete(one.id()));
        brought.stream()
                .filter(one -> one.state() == DelegateState.SEATED)
                .forEach(one -> places.free(one.unit(), one.kind()));
        tell(target.unit(), DelegateChanged.UNDONE, "Hoàn tác một lần nhập: bỏ " + brought.size() + " đại biểu.");
    }

    private DelegateList list(UnitId unit) {
        var now = clock.instant();
        return lists.find(places.campaign(), unit)
                .orElseGet(() -> rights.begun(unit, now))
                .edited(rights.by(), now);
    }

    private void tell(UnitId unit, String step, String text) {
        lists.keep(places.campaign(), list(unit));
        lists.write(places.campaign(), unit, step, text, rights.by(), clock.instant());
        events.publishEvent(new DelegateChanged(step, unit, "Danh sách đại biểu của " + rights.name(unit), text));
    }
}
