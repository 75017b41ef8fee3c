package vn.haiphong.thidua.congress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A press as the desk shows it.
 *
 * @param label what it was about, in words
 * @param undone whether it was taken back
 */
public record DeskAct(
        Instant at,
        String who,
        AgendaVerb verb,
        @Nullable AgendaItemId item,
        String label,
        long revision,
        boolean undone) {

    /** Whether {@code Hoàn tác} takes back presses of this kind. */
    public boolean mayBeUndone() {
        return !undone && verb != AgendaVerb.UNDO;
    }
}
