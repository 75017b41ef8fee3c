package vn.haiphong.thidua.nomination;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** What one subject is put forward for in one term. */
@Embeddable
public record NominationId(UUID value) implements Serializable {

    static NominationId next() {
        return new NominationId(TimeOrderedId.next());
    }

    /** Empty for a text that is no id. */
    public static Optional<NominationId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new NominationId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
