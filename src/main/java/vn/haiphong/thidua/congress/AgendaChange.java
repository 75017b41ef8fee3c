package vn.haiphong.thidua.congress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of the agenda as everybody may read it: what and when, not by whom.
 *
 * @param item null when it was about the whole congress, as an announcement is
 * @param label what it was about, in Vietnamese words; empty when the verb says all
 * @param undone whether it was taken back
 */
public record AgendaChange(
        Instant at, AgendaVerb verb, @Nullable AgendaItemId item, String label, long revision, boolean undone) {}
