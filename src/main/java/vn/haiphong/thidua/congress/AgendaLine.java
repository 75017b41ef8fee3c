package vn.haiphong.thidua.congress;

import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda as everybody may see it.
 *
 * @param session code of its session
 * @param speaker a post or body, never a name
 * @param sequence how often it was changed; only grows
 */
public record AgendaLine(
        AgendaItemId id,
        String session,
        AgendaItemKind kind,
        String title,
        @Nullable String speaker,
        TimeSpan planned,
        TimeSpan estimated,
        TimeSpan actual,
        AgendaItemStatus status,
        long sequence) {}
