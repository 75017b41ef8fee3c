package vn.haiphong.thidua.promulgation;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A document that cannot be kept, laid before others or issued as it is; each problem names its field. */
public class DraftRefused extends StepRefused {

    /** @param field of {@link DraftContent} or {@link PromulgationForm} */
    public record Fault(String field, String message) {}

    private final List<Fault> faults;

    DraftRefused(List<Fault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
