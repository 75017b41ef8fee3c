package vn.haiphong.thidua.quota;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

/** Deals seats for the demonstration; nobody is told of them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoSeats {

    private final SeatStore seats;
    private final SeatTaking taking;
    private final Campaigns campaigns;
    private final Units units;
    private final Clock clock;

    DemoSeats(SeatStore seats, SeatTaking taking, Campaigns campaigns, Units units, Clock clock) {
        this.seats = seats;
        this.taking = taking;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** From the unit above to one that holds none yet. */
    public void deal(UnitId to, SeatKind kind, int number) {
        taking.lock();
        var campaign = campaigns.current().id().code();
        var from = units.tree().get(to).parent();
        var own = taking.now(from, kind);
        seats.put(campaign, from, kind, new SeatCount(own.held(), own.dealt() + number, own.taken()));
        seats.put(campaign, to, kind, new SeatCount(number, 0, 0));
        seats.remember(
                campaign,
                new SeatMove(from, to, kind, 0, number, "Dữ liệu minh họa", "Dữ liệu minh họa", clock.instant()));
    }
}
