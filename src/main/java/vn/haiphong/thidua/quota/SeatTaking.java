package vn.haiphong.thidua.quota;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

/**
 * Takes and gives back seats for the room that keeps who sits on them, in its transaction; that room has asked for the right.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SeatTaking {

    private final SeatStore seats;
    private final Campaigns campaigns;
    private final Units units;

    SeatTaking(SeatStore seats, Campaigns campaigns, Units units) {
        this.seats = seats;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** Nobody else takes, deals or gives back until the transaction ends; called before anything is read. */
    public void lock() {
        seats.lock(campaign());
        var tree = units.tree();
        var known = campaigns.current().seats();
        seats.begin(campaign(), tree.city().id(), SeatKind.OFFICIAL, known.official());
        seats.begin(campaign(), tree.city().id(), SeatKind.GUEST, known.guests());
    }

    public SeatCount now(UnitId unit, SeatKind kind) {
        return seats.now(campaign(), unit, kind);
    }

    /** How many are left now, for who asks without locking; they may be gone in the next moment. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public int free(UnitId unit, SeatKind kind) {
        var count = seats.of(campaign(), List.of(unit)).getFirst().of(kind);
        var untouched = unit.equals(units.tree().city().id()) && count.held() == 0;
        if (!untouched) return count.free();
        var known = campaigns.current().seats();
        return kind == SeatKind.OFFICIAL ? known.official() : known.guests();
    }

    /** @throws SeatsGone when the unit has none left */
    public void take(UnitId unit, SeatKind kind) {
        lock();
        var now = now(unit, kind);
        if (now.free() < 1) {
            throw new SeatsGone("Đã hết chỗ " + kind.inWords() + " của "
                    + units.tree().get(unit).name() + ": được giao " + now.held() + ", đã giao xuống " + now.dealt()
                    + ", đã có đại biểu " + now.taken()
                    + ". Hãy ghi vào danh sách dự khuyết, hoặc đề nghị cấp trên giao thêm chỗ.");
        }
        seats.put(campaign(), unit, kind, new SeatCount(now.held(), now.dealt(), now.taken() + 1));
    }

    public void giveBack(UnitId unit, SeatKind kind) {
        lock();
        var now = now(unit, kind);
        seats.put(campaign(), unit, kind, new SeatCount(now.held(), now.dealt(), now.taken() - 1));
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
