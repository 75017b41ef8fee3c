package vn.haiphong.thidua.subject;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** What was typed cannot be kept as it is; each problem names its field of {@link SubjectForm}. */
public class SubjectRefused extends StepRefused {

    /** @param field of {@link SubjectForm} or {@link SubjectContact} */
    public record Fault(String field, String message) {}

    private final List<Fault> faults;

    SubjectRefused(List<Fault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
