package vn.haiphong.thidua.file;

import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One attached document, as other rooms keep it. */
public record DocumentId(UUID value) implements Serializable {

    static DocumentId next() {
        return new DocumentId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
