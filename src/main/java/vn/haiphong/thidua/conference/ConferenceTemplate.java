package vn.haiphong.thidua.conference;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * What units of a level start their conference from.
 *
 * @param version to hand back with every change
 * @param checklist what makes a good conference, one line each
 * @param fromUnit the pilot it was learned from, null when the Board wrote it
 * @param publishedAt since when units may use it, null before
 */
public record ConferenceTemplate(
        UUID id,
        long version,
        UnitLevel level,
        String title,
        List<String> agenda,
        List<String> checklist,
        String notes,
        @Nullable UnitId fromUnit,
        String editedBy,
        Instant editedAt,
        @Nullable Instant publishedAt) {

    /** Names what it says: the same words are the same edition, however often it is withdrawn and published again. */
    String edition() {
        var words = List.of(level.name(), title, String.join("\n", agenda), String.join("\n", checklist), notes);
        return UUID.nameUUIDFromBytes(String.join("\n\n", words).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
