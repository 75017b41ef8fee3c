package vn.haiphong.thidua.opinion;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A citizen's form that cannot be taken as it is: which fields, and what to do. */
public class CitizenRefused extends StepRefused {

    private final List<Fault> faults;

    /** One field. @param word the end of its text key {@code opinion.WriteView.fault.…} */
    public record Fault(String field, String word) {}

    CitizenRefused(List<Fault> faults) {
        super(faults.getFirst().word());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
