package vn.haiphong.thidua.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A final thing as it goes into the archive.
 *
 * @param kind what people call such a thing, e.g. {@code Công văn đôn đốc}
 * @param unitCode the unit it belongs to, null for the city
 * @param by who made it final
 * @param text the whole of it in the form in which it is kept
 * @param paper whether the text is a sealed official paper
 * @param files attached documents
 */
public record ArchiveCopy(
        String kind,
        String title,
        @Nullable String unitCode,
        String by,
        Instant at,
        String text,
        boolean paper,
        List<UUID> files) {}
