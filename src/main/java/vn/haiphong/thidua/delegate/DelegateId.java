package vn.haiphong.thidua.delegate;

import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One person put forward by one unit. */
public record DelegateId(UUID value) {

    static DelegateId next() {
        return new DelegateId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
