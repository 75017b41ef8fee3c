package vn.haiphong.thidua.issue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One difficulty. */
@Embeddable
public record DifficultyId(UUID value) implements Serializable {

    static DifficultyId next() {
        return new DifficultyId(TimeOrderedId.next());
    }

    /** Empty for a text that is no id. */
    public static Optional<DifficultyId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new DifficultyId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
