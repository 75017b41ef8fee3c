package vn.haiphong.thidua.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One list taken in from one file. */
@Embeddable
public record IntakeId(UUID value) implements Serializable {

    static IntakeId next() {
        return new IntakeId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
