package vn.haiphong.thidua.subject;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One person, collective or household. */
@Embeddable
public record SubjectId(UUID value) implements Serializable {

    static SubjectId next() {
        return new SubjectId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
