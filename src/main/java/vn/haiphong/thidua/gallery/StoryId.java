package vn.haiphong.thidua.gallery;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Names one story for good, whatever its address becomes. */
@Embeddable
public record StoryId(UUID value) implements Serializable {

    static StoryId next() {
        return new StoryId(TimeOrderedId.next());
    }

    /** Empty when the text names no story, as a mistyped address does. */
    public static Optional<StoryId> of(String text) {
        try {
            return Optional.of(new StoryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
