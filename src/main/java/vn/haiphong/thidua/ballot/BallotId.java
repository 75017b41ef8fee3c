package vn.haiphong.thidua.ballot;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One meeting with its ballot. */
@Embeddable
public record BallotId(UUID value) implements Serializable {

    static BallotId next() {
        return new BallotId(TimeOrderedId.next());
    }

    /** Empty for a text that is no id. */
    public static Optional<BallotId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new BallotId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
