package vn.haiphong.thidua.delegate;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A list that cannot be handed in yet, with everything that is missing. */
public class ListIncomplete extends StepRefused {

    private final List<String> faults;

    ListIncomplete(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
