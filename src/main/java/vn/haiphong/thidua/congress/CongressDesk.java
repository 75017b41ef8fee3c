package vn.haiphong.thidua.congress;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The desk from which the congress is run. Every press answers with the new revision; a press with a key that was used
 * before for the same thing counts once and answers as it did then.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OPERATOR', 'ORGANISER', 'ADMIN')")
public class CongressDesk {

    private static final int LONGEST_KEY = 100;

    private final CongressRepository congresses;
    private final AgendaItemRepository items;
    private final DeskPressRepository presses;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CongressDesk(
            CongressRepository congresses,
            AgendaItemRepository items,
            DeskPressRepository presses,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.congresses = congresses;
        this.items = items;
        this.presses = presses;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @param finishCurrent whether the running item of the session is finished by the same press */
    public long start(AgendaItemId id, boolean finishCurrent, @Nullable String key) {
        return press(AgendaVerb.START, id, key, desk -> {
            desk.programme().start(desk.item(id), finishCurrent, desk.now());
            return desk.item(id).named();
        });
    }

    public long finish(AgendaItemId id, @Nullable String key) {
        return press(AgendaVerb.FINISH, id, key, desk -> {
            desk.programme().finish(desk.item(id), desk.now());
            return desk.item(id).named();
        });
    }

    /** @param minutes 1 to 600 */
    public long delay(AgendaItemId id, int minutes, boolean shiftRest, @Nullable String key) {
        return delay(id, minutes, shiftRest, null, key);
    }

    /** @param seen the revision the delay was decided on; two who saw the same lateness must not add it twice */
    public long delay(AgendaItemId id, int minutes, boolean shiftRest, @Nullable Long seen, @Nullable String key) {
        return press(AgendaVerb.DELAY, id, key, seen, desk -> {
            desk.programme().delay(desk.item(id), minutes, shiftRest);
            return desk.item(id).named() + ", " + minutes + " phút" + (shiftRest ? " cùng các mục sau" : "");
        });
    }

    public long cancel(AgendaItemId id, @Nullable String key) {
        return press(AgendaVerb.CANCEL, id, key, desk -> {
            desk.programme().cancel(desk.item(id));
            return desk.item(id).named();
        });
    }

    public long reopen(AgendaItemId id, @Nullable String key) {
        return press(AgendaVerb.REOPEN, id, key, desk -> {
            desk.programme().reopen(desk.item(id));
            return desk.item(id).named();
        });
    }

    /** @param text at most 300 characters */
    public long announce(String text, @Nullable String key) {
        return press(AgendaVerb.ANNOUNCE, null, key, desk -> {
            desk.congress().announce(text, desk.now());
            return "“" + desk.congress().announcement().text() + "”";
        });
    }

    public long clearAnnouncement(@Nullable String key) {
        return press(AgendaVerb.CLEAR, null, key, desk -> {
            desk.congress().clearAnnouncement();
            return "";
        });
    }

    /** Takes the last press back; pressed again, the one before it. */
    public long undo(@Nullable String key) {
        return undo(null, key);
    }

    /** @param seen the revision the screen showed; a press that came after it is not taken back unseen */
    public long undo(@Nullable Long seen, @Nullable String key) {
        return press(AgendaVerb.UNDO, null, key, seen, desk -> {
            var last = presses.findFirstByCongressIdAndUndoneFalseAndVerbNotOrderByRevisionDesc(
                            desk.congress().id(), AgendaVerb.UNDO)
                    .orElseThrow(() -> new StepRefused("Không còn thao tác nào để hoàn tác."));
            var before = last.undo();
            before.items()
                    .forEach(state -> desk.item(new AgendaItemId(state.id())).restore(state));
            desk.congress().restore(before.announcement());
            return last.verb().label() + (last.label().isEmpty() ? "" : ": " + last.label());
        });
    }

    /** The last presses, the newest first; at most 50. */
    @Transactional(readOnly = true)
    public List<DeskAct> acts(int count) {
        return congresses
                .findFirstByOrderByHeldOnDesc()
                .map(congress ->
                        presses.findByCongressIdOrderByRevisionDesc(congress.id(), Limit.of(Math.min(count, 50))))
                .orElse(List.of())
                .stream()
                .map(DeskPress::act)
                .toList();
    }

    private long press(
            AgendaVerb verb, @Nullable AgendaItemId id, @Nullable String key, Function<OpenDesk, String> step) {
        return press(verb, id, key, null, step);
    }

    private long press(
            AgendaVerb verb,
            @Nullable AgendaItemId id,
            @Nullable String key,
            @Nullable Long seen,
            Function<OpenDesk, String> step) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new PressMistaken("Idempotency-Key phải có từ 1 đến " + LONGEST_KEY + " ký tự.");
        }
        // The lock comes first: whatever is read after it is what the press before this one left.
        var congress = congresses.lockLatest(Limit.of(1)).stream()
                .findFirst()
                .orElseThrow(() -> new StepRefused("Chưa có Đại hội nào trong cổng. Hãy nạp dữ liệu trước."));
        var repeated = key == null
                ? null
                : presses.findByCongressIdAndIdempotencyKey(congress.id(), key).orElse(null);
        if (repeated != null) {
            if (repeated.isRepeatedBy(verb, id)) return repeated.revision();
            throw new StepRefused("Khóa Idempotency-Key này đã dùng cho một thao tác khác. Hãy dùng khóa mới.");
        }
        if (seen != null && seen != congress.revision()) {
            throw new StepRefused("Chương trình vừa thay đổi, nên chưa làm gì. Hãy xem lại rồi bấm nếu vẫn cần.");
        }
        var desk = new OpenDesk(
                congress,
                items.findByCongressIdOrderByPosition(congress.id(), PublishedAgenda.ITEMS_AT_MOST),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var announced = congress.announcement();
        var before = desk.states();
        var label = step.apply(desk);
        var changed = desk.states().entrySet().stream()
                .filter(after -> !after.getValue().equals(before.get(after.getKey())))
                .map(after -> before.get(after.getKey()))
                .toList();
        var revision = congress.changed(desk.now());
        presses.save(new DeskPress(
                congress.id(),
                desk.now(),
                current.get().displayName(),
                verb,
                id,
                label,
                new DeskPress.Before(changed, announced),
                key,
                revision));
        var subject = id == null ? congress.id() : id.code();
        events.publishEvent(new AgendaChanged(verb, subject, id == null ? congress.name() : label, revision, label));
        return revision;
    }
}
