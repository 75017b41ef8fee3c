package vn.haiphong.thidua.unitplan;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A plan that cannot be kept or handed in as it is; each problem names its field. */
public class UnitPlanRefused extends StepRefused {

    /** @param field of {@link UnitPlanContent}, a clause for a part */
    public record Fault(String field, String message) {}

    private final List<Fault> faults;

    UnitPlanRefused(List<Fault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
