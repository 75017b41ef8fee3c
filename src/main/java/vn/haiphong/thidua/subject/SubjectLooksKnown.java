package vn.haiphong.thidua.subject;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** Others already registered may be the same; who registers must look at them first. */
public class SubjectLooksKnown extends StepRefused {

    private final List<LikelySubject> likely;

    SubjectLooksKnown(List<LikelySubject> likely) {
        super(
                likely.stream().anyMatch(LikelySubject::certain)
                        ? "Số định danh này đã có trong danh sách. Hãy dùng hồ sơ đã có."
                        : "Trong danh sách có " + likely.size()
                                + " hồ sơ có thể trùng. Hãy dùng hồ sơ đã có hoặc xác nhận không trùng.");
        this.likely = List.copyOf(likely);
    }

    public List<LikelySubject> likely() {
        return likely;
    }
}
