package vn.haiphong.thidua.gallery;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Names one story for good, whatever its address becomes. */
@Embeddable
public record StoryId(UUID value) implements Serializable {

    static StoryId next() {
        return new StoryId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
