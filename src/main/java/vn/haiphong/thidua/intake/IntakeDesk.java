package vn.haiphong.thidua.intake;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.sheet.SheetReader;
import vn.haiphong.thidua.sheet.SheetReading;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.sheet.SheetTemplate;

/** Checks lists that come as spreadsheets, takes them in as a whole and takes them back as a whole. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class IntakeDesk {

    private final ObjectProvider<IntakeList> lists;
    private final IntakeRepository intakes;
    private final SheetReader reader;
    private final NumberBook numbers;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeDesk(
            ObjectProvider<IntakeList> lists,
            IntakeRepository intakes,
            SheetReader reader,
            NumberBook numbers,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.intakes = intakes;
        this.reader = reader;
        this.numbers = numbers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SheetTemplate template(String key, IntakeTarget target) {
        return open(key, target).template(target);
    }

    /** Writes nothing. @throws StepRefused when the file as a whole is of no use */
    @Transactional(readOnly = true)
    public SheetReading read(String key, IntakeTarget target, InputStream file) {
        return reader.read(open(key, target).template(target), file);
    }

    /** With what the room of the list finds; the reading given stays as it was. */
    @Transactional(readOnly = true)
    public SheetReading check(String key, IntakeTarget target, SheetReading read) {
        return read.with(open(key, target).check(target, read));
    }

    /**
     * Takes in the rows without a fault, all or none of them.
     *
     * @param read as the file was read
     * @param shown the same as it was checked, which is what whoever acts has seen
     */
    public IntakeRow takeIn(
            String key, IntakeTarget target, IntakeSource source, SheetReading read, SheetReading shown) {
        var list = open(key, target);
        // Whoever takes in the same list meanwhile waits here, so the check is good until the end.
        int number = numbers.next("intake." + key, 0);
        var ready = read.with(list.check(target, read)).ready();
        if (!numbersOf(ready).equals(numbersOf(shown.ready()))) {
            throw new StepRefused(
                    "Trong lúc bạn xem, danh sách đã thay đổi nên kết quả kiểm tra không còn đúng; chưa nhập dòng"
                            + " nào. Hãy gửi lại tệp để kiểm tra lại.");
        }
        if (ready.isEmpty()) throw new StepRefused("Không có dòng nào đúng để nhập. Hãy sửa tệp rồi gửi lại.");
        var intake = new Intake(
                key, target, number, source, ready.size(), read.rows().size() - ready.size());
        intake.sign(current.get().displayName(), clock.instant());
        intakes.saveAndFlush(intake);
        list.takeIn(target, intake.id(), ready);
        tell(IntakeChanged.TAKEN, list, intake);
        return intake.row();
    }

    public IntakeRow takeBack(String key, IntakeTarget target, IntakeId id) {
        var list = open(key, target);
        var intake = intakes.hold(id)
                .filter(one -> one.listKey().equals(key) && one.target().equals(target))
                .orElseThrow(() -> new StepRefused("Không có lần nhập này."));
        intake.takeBack(current.get().displayName(), clock.instant());
        intakes.saveAndFlush(intake);
        list.takeBack(target, id);
        tell(IntakeChanged.TAKEN_BACK, list, intake);
        return intake.row();
    }

    @Transactional(readOnly = true)
    public List<IntakeRow> past(String key, IntakeTarget target, int page, int size) {
        demand(target);
        return intakes.past(key, target.unit().code(), target.part(), PageRequest.of(page, size)).stream()
                .map(Intake::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public long pastCount(String key, IntakeTarget target) {
        demand(target);
        return intakes.countByListKeyAndUnitCodeAndPart(key, target.unit().code(), target.part());
    }

    /** The latest intake of the same file that still stands. */
    @Transactional(readOnly = true)
    public Optional<IntakeRow> same(String key, IntakeTarget target, IntakeSource source) {
        demand(target);
        return intakes.same(key, target.unit().code(), target.part(), source.sha256(), PageRequest.of(0, 1)).stream()
                .findFirst()
                .map(Intake::row);
    }

    private IntakeList open(String key, IntakeTarget target) {
        demand(target);
        var list = lists.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No list " + key));
        list.demandOpen(target);
        return list;
    }

    private void demand(IntakeTarget target) {
        current.demand(target.unit(), ORGANISER, UNIT);
    }

    private static List<Integer> numbersOf(List<SheetRow> rows) {
        return rows.stream().map(SheetRow::number).toList();
    }

    private void tell(String step, IntakeList list, Intake intake) {
        events.publishEvent(new IntakeChanged(
                step, intake.id(), intake.target(), list.title(), intake.taken() + " dòng, tệp " + intake.fileName()));
    }
}
