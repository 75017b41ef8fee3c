package vn.haiphong.thidua.gallery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What became of an import: counts, refused rows with line, field and reason, field labels that were new. */
public class ImportReport {

    /** More refusals than this are only counted. */
    static final int REFUSALS_LISTED = 1000;

    public record Refusal(long line, String field, String reason) {}

    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> newFields = new TreeSet<>();
    private long added;
    private long changed;
    private long unchanged;
    private long refused;

    void refuse(long line, String field, String reason) {
        refused++;
        if (refusals.size() < REFUSALS_LISTED) refusals.add(new Refusal(line, field, reason));
    }

    void refuse(long line, List<Problem> problems) {
        refused++;
        for (var problem : problems) {
            if (refusals.size() < REFUSALS_LISTED) refusals.add(new Refusal(line, problem.field(), problem.message()));
        }
    }

    void count(long added, long changed, long unchanged) {
        this.added += added;
        this.changed += changed;
        this.unchanged += unchanged;
    }

    void newField(String label) {
        newFields.add(label);
    }

    public long added() {
        return added;
    }

    public long changed() {
        return changed;
    }

    public long unchanged() {
        return unchanged;
    }

    /** Refused rows. */
    public long refused() {
        return refused;
    }

    /** The first thousand refusals; a row with several faults has several. */
    public List<Refusal> refusals() {
        return Collections.unmodifiableList(refusals);
    }

    /** Field labels that were not known before. */
    public Set<String> newFields() {
        return Collections.unmodifiableSet(newFields);
    }
}
