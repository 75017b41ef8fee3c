package vn.haiphong.thidua.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param seq from 1 on, without a gap
 * @param by who made it final, and {@code at} when
 * @param paper whether the text is a sealed official paper
 * @param sha256 of the copy's text
 * @param chain of this line and all before it
 */
public record ArchiveRow(
        long seq,
        String key,
        String kind,
        String title,
        @Nullable String unitCode,
        String by,
        Instant at,
        Instant archivedAt,
        boolean paper,
        List<UUID> files,
        String sha256,
        String chain) {}
