package vn.haiphong.thidua.promulgation;

import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.ADDED;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.CHANGED;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.REMOVED;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.SAME;

import java.util.ArrayList;
import java.util.List;

/** Sets two texts against each other paragraph by paragraph, by their longest common sequence. */
final class ParagraphComparison {

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private ParagraphComparison(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** In the order of the texts; what was taken away and put in at one place counts as changed. */
    static List<ParagraphChange> of(List<String> before, List<String> after) {
        return new ParagraphComparison(before, after).changes();
    }

    private List<ParagraphChange> changes() {
        var changes = new ArrayList<ParagraphChange>();
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pair(gone, come, changes);
                changes.add(new ParagraphChange(SAME, before.get(i++), after.get(j++)));
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        pair(gone, come, changes);
        return changes;
    }

    private static void pair(List<String> gone, List<String> come, List<ParagraphChange> changes) {
        int both = Math.min(gone.size(), come.size());
        for (int k = 0; k < both; k++) changes.add(new ParagraphChange(CHANGED, gone.get(k), come.get(k)));
        for (var one : gone.subList(both, gone.size())) changes.add(new ParagraphChange(REMOVED, one, ""));
        for (var one : come.subList(both, come.size())) changes.add(new ParagraphChange(ADDED, "", one));
        gone.clear();
        come.clear();
    }
}
