package vn.haiphong.thidua.conference;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A record that cannot be kept or taken a step further as it is; each problem names its field. */
public class ConferenceRefused extends StepRefused {

    /** @param field of {@link ConferenceContent} */
    public record Fault(String field, String message) {}

    private final List<Fault> faults;

    ConferenceRefused(List<Fault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
