package vn.haiphong.thidua.leadercalendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.leadercalendar.LeaderSlot.State;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Slots for invented occasions; nobody is told of them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoLeaderSlots {

    private final LeaderStore leaders;

    DemoLeaderSlots(LeaderStore leaders) {
        this.leaders = leaders;
    }

    /** @param confirmed null when it still waits */
    public void add(
            Occasion occasion,
            String leaderCode,
            LocalDate day,
            DayPart part,
            String by,
            Instant asked,
            @Nullable Instant confirmed) {
        var leader = leaders.leader(leaderCode).orElseThrow();
        var slot = new LeaderSlot(
                TimeOrderedId.next(), occasion, leader, day, part, State.REQUESTED, by, asked, 0, null, null, "");
        leaders.add(slot);
        if (confirmed == null) return;
        leaders.decide(slot.id(), State.REQUESTED, State.CONFIRMED, "", by, confirmed);
        for (var half : part.halves()) leaders.take(LeaderHalfDay.of(slot, half), by);
    }
}
