package vn.haiphong.thidua.congress;

import static vn.haiphong.thidua.congress.AgendaItemStatus.CANCELLED;
import static vn.haiphong.thidua.congress.AgendaItemStatus.LIVE;
import static vn.haiphong.thidua.congress.AgendaItemStatus.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.haiphong.thidua.shared.StepRefused;

/** All items of a congress in their order: what one step means for the items behind it. */
class Programme {

    static final int LONGEST_DELAY = 600;

    private final List<AgendaItem> items;

    Programme(List<AgendaItem> items) {
        this.items = List.copyOf(items);
    }

    /** @param finishCurrent whether the item that runs is finished by the same step */
    void start(AgendaItem item, boolean finishCurrent, Instant now) {
        var current = running(item);
        // An item that cannot start must not end the one that runs.
        if (current.isPresent() && item.is(SCHEDULED)) {
            if (!finishCurrent) throw isRunning(current.get());
            finish(current.get(), now);
        }
        var late = Duration.between(item.estimatedStart(), now);
        item.start(now);
        behind(item).forEach(next -> next.move(late));
    }

    /** Late, the rest moves back; early, it comes forward, but nothing before its printed time. */
    void finish(AgendaItem item, Instant now) {
        var late = Duration.between(item.estimatedEnd(), now);
        item.finish(now);
        if (late.isNegative()) catchUp(item, late.negated());
        else behind(item).forEach(next -> next.move(late));
    }

    void delay(AgendaItem item, int minutes, boolean shiftRest) {
        if (minutes < 1 || minutes > LONGEST_DELAY) {
            throw new PressMistaken("Số phút lùi phải từ 1 đến " + LONGEST_DELAY + ". Chưa đổi gì; hãy nhập lại.");
        }
        var time = Duration.ofMinutes(minutes);
        item.delay(time);
        if (shiftRest) behind(item).forEach(next -> next.move(time));
    }

    void cancel(AgendaItem item) {
        item.cancel();
        catchUp(item, item.length());
    }

    void reopen(AgendaItem item) {
        var current = running(item);
        if (!item.is(CANCELLED) && current.isPresent()) throw isRunning(current.get());
        item.reopen();
        makeRoom(item);
    }

    private static StepRefused isRunning(AgendaItem current) {
        return new StepRefused(current.named()
                + " của cùng phiên đang diễn ra. Hãy kết thúc mục ấy trước, hoặc chọn “Kết thúc và bắt đầu”.");
    }

    private Optional<AgendaItem> running(AgendaItem beside) {
        return items.stream()
                .filter(item -> item != beside && item.session().equals(beside.session()) && item.is(LIVE))
                .findFirst();
    }

    private List<AgendaItem> behind(AgendaItem item) {
        return items.stream()
                .filter(next -> next.session().equals(item.session()) && next.position() > item.position())
                .filter(next -> next.is(SCHEDULED))
                .toList();
    }

    // People come at the printed time, so gained time only makes up for lost time.
    private void catchUp(AgendaItem from, Duration gained) {
        for (var next : behind(from)) {
            var late = Duration.between(next.plannedStart(), next.estimatedStart());
            if (late.isPositive()) next.move((late.compareTo(gained) < 0 ? late : gained).negated());
        }
    }

    private void makeRoom(AgendaItem reopened) {
        items.stream()
                .filter(item -> item.session().equals(reopened.session()) && item.position() < reopened.position())
                .filter(item -> !item.is(CANCELLED))
                .map(AgendaItem::estimatedEnd)
                .max(Instant::compareTo)
                .filter(end -> reopened.is(SCHEDULED) && end.isAfter(reopened.estimatedStart()))
                .ifPresent(end -> reopened.move(Duration.between(reopened.estimatedStart(), end)));
        var free = reopened.estimatedEnd();
        for (var next : behind(reopened)) {
            if (next.estimatedStart().isBefore(free)) next.move(Duration.between(next.estimatedStart(), free));
            free = next.estimatedEnd();
        }
    }
}
