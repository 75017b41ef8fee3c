package vn.haiphong.thidua.gallery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/** One line of the story desk. */
public record StoryRow(
        StoryId id,
        String name,
        @Nullable ExemplarKind kind,
        @Nullable UnitId unit,
        StoryStatus status,
        String editedBy,
        Instant editedAt) {

    /** As the query reads it. */
    StoryRow(
            StoryId id,
            String name,
            @Nullable ExemplarKind kind,
            @Nullable String unitCode,
            StoryStatus status,
            String editedBy,
            Instant editedAt) {
        this(id, name, kind, unitCode == null ? null : new UnitId(unitCode), status, editedBy, editedAt);
    }
}
