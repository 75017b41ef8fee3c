package vn.haiphong.thidua.report;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/** A results pack breaks a rule; each problem names its part. */
public class ReportIncomplete extends StepRefused {

    private final List<ReportProblem> problems;

    ReportIncomplete(List<ReportProblem> problems) {
        super(problems.getFirst().message());
        this.problems = List.copyOf(problems);
    }

    public List<ReportProblem> problems() {
        return problems;
    }
}
