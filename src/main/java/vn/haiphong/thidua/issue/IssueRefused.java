package vn.haiphong.thidua.issue;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** Something written that cannot be kept as it is; each fault names its field. */
public class IssueRefused extends StepRefused {

    /** @param field of {@link DifficultyForm} or {@link GuidanceForm} */
    public record Fault(String field, String message) {}

    private final List<Fault> faults;

    IssueRefused(List<Fault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
