package vn.haiphong.thidua.quota;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * Deals seats down the tree and takes back what is unused: the Board to the units below the city, each of them to those
 * below itself. Nobody deals more than it holds, however many press at once.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Seats {

    private static final int MOST = 10_000;

    private final SeatStore seats;
    private final SeatTaking taking;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seats(
            SeatStore seats,
            SeatTaking taking,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.taking = taking;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public UnitSeats of(UnitId unit) {
        current.demand(known(unit), ADMIN, ORGANISER, UNIT, LEADER);
        return read(List.of(unit)).getFirst();
    }

    /** Of the units directly below, in the order of the tree. @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<UnitSeats> below(UnitId unit, int offset, int limit) {
        current.demand(known(unit), ADMIN, ORGANISER, UNIT, LEADER);
        return read(units.tree().children(unit).stream()
                .skip(offset)
                .limit(Math.min(limit, 100))
                .map(Unit::id)
                .toList());
    }

    /** Of every unit below and the unit itself that holds any. */
    @Transactional(readOnly = true)
    public List<UnitSeats> within(UnitId unit) {
        current.demand(known(unit), ADMIN, ORGANISER, UNIT, LEADER);
        return read(units.tree().withBelow(unit)).stream()
                .filter(one -> one.held() > 0)
                .toList();
    }

    /** Whether who is signed in deals the seats of this unit. */
    @Transactional(readOnly = true)
    public boolean mayDeal(UnitId from) {
        var who = current.get();
        return current.covers(from) && (who.is(ORGANISER) || who.is(UNIT) && !isCity(from));
    }

    /**
     * Lets units directly below hold other numbers; all of it or nothing.
     *
     * @param note why, may be empty
     * @throws StepRefused when the unit has not so many left, when a unit below uses more, or when somebody dealt meanwhile
     */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public void apportion(UnitId from, List<SeatChange> changes, String note) {
        demandDealing(from);
        var why = VietnameseText.line(note);
        if (why.length() > 1000) throw new StepRefused("Ghi chú dài quá 1.000 ký tự. Hãy viết gọn hơn.");
        taking.lock();
        // What is taken back first can be dealt to others in the same go.
        changes.stream().filter(one -> one.wanted() < one.seen()).forEach(one -> change(from, one, why));
        changes.stream().filter(one -> one.wanted() > one.seen()).forEach(one -> change(from, one, why));
    }

    /** The city has other numbers of seats than its plan said. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void setCity(List<SeatChange> changes, String reason) {
        current.demandCity(ORGANISER);
        var why = RequiredText.reason(reason, "Hãy ghi căn cứ đổi tổng số chỗ, ví dụ số văn bản của Ủy ban.");
        taking.lock();
        var city = units.tree().city();
        changes.forEach(one -> hold(null, city, one, why));
    }

    /** What the unit got and dealt, the latest first. @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<SeatMove> history(UnitId unit, int offset, int limit) {
        current.demand(known(unit), ADMIN, ORGANISER, UNIT, LEADER);
        return seats.moves(campaign(), unit, offset, Math.min(limit, 100));
    }

    @Transactional(readOnly = true)
    public int countHistory(UnitId unit) {
        current.demand(known(unit), ADMIN, ORGANISER, UNIT, LEADER);
        return seats.countMoves(campaign(), unit);
    }

    private void change(UnitId from, SeatChange change, String why) {
        var below = units.tree().find(change.unit()).orElseThrow(Seats::unknown);
        if (!from.equals(below.parent())) {
            throw new StepRefused(below.name() + " không trực thuộc "
                    + units.tree().get(from).name() + ". Chỉ giao chỗ cho đơn vị trực thuộc.");
        }
        var own = taking.now(from, change.kind());
        int more = change.wanted() - change.seen();
        if (more > own.free()) {
            throw new StepRefused(units.tree().get(from).name() + " chỉ còn " + own.free() + " chỗ "
                    + change.kind().inWords() + ", không đủ để giao thêm " + more + " cho " + below.name()
                    + ". Hãy giao ít hơn hoặc thu hồi ở đơn vị khác.");
        }
        hold(from, below, change, why);
        seats.put(campaign(), from, change.kind(), new SeatCount(own.held(), own.dealt() + more, own.taken()));
    }

    private void hold(@Nullable UnitId from, Unit unit, SeatChange change, String why) {
        var kind = change.kind();
        var now = taking.now(unit.id(), kind);
        if (now.held() != change.seen()) {
            throw new StepRefused("Số chỗ " + kind.inWords() + " của " + unit.name() + " vừa được đổi từ "
                    + change.seen() + " thành " + now.held() + "; chưa ghi gì. Hãy xem số mới rồi giao lại.");
        }
        if (change.wanted() < 0 || change.wanted() > MOST) {
            throw new StepRefused("Số chỗ của " + unit.name() + " phải từ 0 đến 10.000.");
        }
        if (change.wanted() < now.used()) {
            throw new StepRefused(unit.name() + " đã dùng " + now.used() + " chỗ " + kind.inWords() + " (giao xuống "
                    + now.dealt() + ", đã có đại biểu " + now.taken() + "), chỉ thu hồi được đến " + now.used() + ".");
        }
        seats.put(campaign(), unit.id(), kind, new SeatCount(change.wanted(), now.dealt(), now.taken()));
        seats.remember(
                campaign(),
                new SeatMove(
                        from,
                        unit.id(),
                        kind,
                        now.held(),
                        change.wanted(),
                        why,
                        current.get().displayName(),
                        clock.instant()));
        events.publishEvent(new SeatsChanged(unit.id(), unit.name(), kind, now.held(), change.wanted()));
    }

    private void demandDealing(UnitId from) {
        if (isCity(known(from))) current.demandCity(ORGANISER);
        else current.demand(from, ORGANISER, UNIT);
    }

    private List<UnitSeats> read(Collection<UnitId> wanted) {
        var found = seats.of(campaign(), wanted);
        // Until somebody deals for the first time the city holds what its plan says.
        return found.stream()
                .map(one -> isCity(one.unit()) && one.held() == 0 ? planned(one) : one)
                .toList();
    }

    private UnitSeats planned(UnitSeats none) {
        var known = campaigns.current().seats();
        return new UnitSeats(none.unit(), new SeatCount(known.official(), 0, 0), new SeatCount(known.guests(), 0, 0));
    }

    private boolean isCity(UnitId unit) {
        return units.tree().city().id().equals(unit);
    }

    private UnitId known(UnitId unit) {
        return units.tree().find(unit).map(Unit::id).orElseThrow(Seats::unknown);
    }

    private static StepRefused unknown() {
        return new StepRefused("Không có đơn vị mang mã này.");
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
