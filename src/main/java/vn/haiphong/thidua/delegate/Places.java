package vn.haiphong.thidua.delegate;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.SeatTaking;
import vn.haiphong.thidua.quota.SeatsChanged;
import vn.haiphong.thidua.subject.Subjects;

/** Gives seats to delegates, and a seat that gets free to the next in line. Whoever calls it holds the lock of the seats. */
@Component
class Places {

    private final DelegateStore delegates;
    private final ListStore lists;
    private final SeatTaking seats;
    private final Subjects subjects;
    private final Campaigns campaigns;
    private final ListRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Places(
            DelegateStore delegates,
            ListStore lists,
            SeatTaking seats,
            Subjects subjects,
            Campaigns campaigns,
            ListRights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegates = delegates;
        this.lists = lists;
        this.seats = seats;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    void lock() {
        seats.lock();
    }

    /** @throws vn.haiphong.thidua.quota.SeatsGone when there is none */
    void take(UnitId unit, SeatKind kind) {
        seats.take(unit, kind);
    }

    /** The seat goes back to the unit, and from there to the first who waits. */
    void free(UnitId unit, SeatKind kind) {
        seats.giveBack(unit, kind);
        moveUp(unit, kind);
    }

    int nextInLine(UnitId unit, SeatKind kind) {
        return delegates.lastPosition(campaign(), unit, kind) + 1;
    }

    /** More seats came to the unit from above. */
    @EventListener
    void dealt(SeatsChanged event) {
        if (event.after() > event.before()) moveUp(event.unit(), event.kind());
    }

    private void moveUp(UnitId unit, SeatKind kind) {
        int free = seats.now(unit, kind).free();
        for (int i = 0; i < free; i++) {
            var next = delegates.firstWaiting(campaign(), unit, kind);
            if (next.isEmpty()) return;
            seats.take(unit, kind);
            seat(next.get());
        }
    }

    private void seat(Delegate next) {
        var now = clock.instant();
        delegates.keep(next.place(next.kind(), DelegateState.SEATED, 0, next.confirmed()), "Tự động", now);
        var name = name(next);
        var words = name + " từ danh sách dự khuyết được xếp chỗ " + next.kind().inWords() + ".";
        lists.write(campaign(), next.unit(), DelegateChanged.MOVED_UP, words, "Tự động", now);
        events.publishEvent(new DelegateChanged(
                DelegateChanged.MOVED_UP, next.unit(), "Danh sách đại biểu của " + rights.name(next.unit()), words));
    }

    String name(Delegate one) {
        var row = subjects.rows(List.of(one.subject())).get(one.subject());
        return row == null ? "Đại biểu" : row.name();
    }

    String campaign() {
        return campaigns.current().id().code();
    }
}
