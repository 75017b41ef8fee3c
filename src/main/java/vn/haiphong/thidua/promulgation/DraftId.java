package vn.haiphong.thidua.promulgation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One document, through all its versions and editions. */
@Embeddable
public record DraftId(UUID value) implements Serializable {

    static DraftId next() {
        return new DraftId(TimeOrderedId.next());
    }

    /** Empty for a text that is no id. */
    public static Optional<DraftId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new DraftId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
