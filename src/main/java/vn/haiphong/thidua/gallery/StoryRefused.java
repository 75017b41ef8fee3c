package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.stream.Collectors;
import vn.haiphong.thidua.shared.StepRefused;

/** A story that cannot be kept or shown as it is; every field at fault is named. */
public class StoryRefused extends StepRefused {

    private final List<Problem> problems;

    StoryRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::message).distinct().collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
