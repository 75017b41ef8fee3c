package vn.haiphong.thidua.proposal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One proposal of a citizen. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {

    static ProposalId next() {
        return new ProposalId(TimeOrderedId.next());
    }

    public static Optional<ProposalId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new ProposalId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
