package vn.haiphong.thidua.congress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One moment of the agenda, complete and unchanging.
 *
 * @param revision grows with every press
 * @param version of the printed programme
 * @param formerDate the day it was planned for before it was moved
 * @param demonstration whether the clock times are invented
 * @param items of all sessions in their order
 */
public record Agenda(
        long revision,
        int version,
        String title,
        Instant updatedAt,
        LocalDate heldOn,
        @Nullable LocalDate formerDate,
        String moveReason,
        String moveSource,
        String venue,
        int officialDelegates,
        int guestDelegates,
        boolean demonstration,
        List<SessionDay> sessions,
        List<AgendaLine> items,
        @Nullable Announcement announcement) {

    private static final long HALF_A_DAY = 720;

    /** The item that runs; of two sessions that run at once, the later one. */
    public Optional<AgendaLine> now() {
        return items.reversed().stream()
                .filter(item -> item.status() == AgendaItemStatus.LIVE)
                .findFirst();
    }

    /** The first item still to come behind everything that has begun. */
    public Optional<AgendaLine> next() {
        return items.stream()
                .skip(begun())
                .filter(item -> item.status() == AgendaItemStatus.SCHEDULED)
                .findFirst();
    }

    /** The item to start next on that day, even when the session before it never took place. */
    public Optional<AgendaLine> nextOn(LocalDate day) {
        var earlier = sessions.stream()
                .filter(session -> session.heldOn().isBefore(day))
                .map(SessionDay::code)
                .toList();
        return next().filter(item -> !earlier.contains(item.session()))
                .or(() -> items.stream()
                        .skip(begun())
                        .filter(item -> item.status() == AgendaItemStatus.SCHEDULED)
                        .filter(item -> !earlier.contains(item.session()))
                        .findFirst())
                .or(this::next);
    }

    /** Whether it runs on another day than printed, as in a rehearsal; then minutes say nothing. */
    public boolean runsOnAnotherDay() {
        return Math.abs(driftMinutes()) > HALF_A_DAY;
    }

    /** How much later than planned things are; negative is early. */
    public long driftMinutes() {
        var now = now();
        var next = next().filter(
                        item -> now.isEmpty() || item.session().equals(now.get().session()));
        if (next.isPresent())
            return minutes(next.get().planned().start(), next.get().estimated().start());
        return now.map(item -> minutes(item.planned().end(), item.estimated().end()))
                .orElse(0L);
    }

    public int delegates() {
        return officialDelegates + guestDelegates;
    }

    public List<AgendaLine> itemsOf(SessionDay session) {
        return items.stream()
                .filter(item -> item.session().equals(session.code()))
                .toList();
    }

    public Optional<AgendaLine> find(AgendaItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private long begun() {
        for (int i = items.size(); i > 0; i--) {
            var status = items.get(i - 1).status();
            if (status == AgendaItemStatus.LIVE || status == AgendaItemStatus.DONE) return i;
        }
        return 0;
    }

    private static long minutes(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null
                ? 0
                : Math.round(Duration.between(from, until).toSeconds() / 60.0);
    }
}
