package vn.haiphong.thidua.opinion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One notice for the people's opinion. */
@Embeddable
public record OpinionId(UUID value) implements Serializable {

    static OpinionId next() {
        return new OpinionId(TimeOrderedId.next());
    }

    /** Empty for a text that is no id. */
    public static Optional<OpinionId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new OpinionId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
