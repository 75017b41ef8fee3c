package vn.haiphong.thidua.file;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One picture, as other rooms keep it. */
@Embeddable
public record PictureId(UUID value) implements Serializable {

    static PictureId next() {
        return new PictureId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
