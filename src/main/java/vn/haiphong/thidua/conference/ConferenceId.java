package vn.haiphong.thidua.conference;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One conference. */
@Embeddable
public record ConferenceId(UUID value) implements Serializable {

    static ConferenceId next() {
        return new ConferenceId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
