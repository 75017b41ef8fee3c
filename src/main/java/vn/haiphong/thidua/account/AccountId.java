package vn.haiphong.thidua.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Names one account for good, whatever its login becomes. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    static AccountId next() {
        return new AccountId(TimeOrderedId.next());
    }
}
