package vn.haiphong.thidua.unitplan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One unit's plan. */
@Embeddable
public record UnitPlanId(UUID value) implements Serializable {

    static UnitPlanId next() {
        return new UnitPlanId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
