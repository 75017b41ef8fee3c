package vn.haiphong.thidua.nomination;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A step that at least one of the nominations does not allow; none was touched. */
public class NominationRefused extends StepRefused {

    /** @param name of the subject */
    public record Fault(String name, String why) {}

    private final List<Fault> faults;

    NominationRefused(List<Fault> faults) {
        super(
                faults.size() == 1
                        ? faults.getFirst().name() + ": " + faults.getFirst().why()
                        : faults.size() + " hồ sơ chưa đủ điều kiện. Chưa chuyển hồ sơ nào.");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
