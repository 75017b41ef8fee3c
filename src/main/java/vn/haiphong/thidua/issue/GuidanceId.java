package vn.haiphong.thidua.issue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One piece of guidance. */
@Embeddable
public record GuidanceId(UUID value) implements Serializable {

    static GuidanceId next() {
        return new GuidanceId(TimeOrderedId.next());
    }

    /** Empty for a text that is no id. */
    public static Optional<GuidanceId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new GuidanceId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
