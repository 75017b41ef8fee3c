package vn.haiphong.thidua.subject;

import java.time.Instant;
import java.util.List;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * All that is kept of one subject, as far as who asks may see it.
 *
 * @param id of the kept one, when the one asked for was merged into it
 * @param form its contact is empty and only the year of birth is given for those who may not see them
 * @param showsPrivate whether birth day and contact are shown
 */
public record SubjectDetails(
        SubjectId id,
        long version,
        SubjectForm form,
        boolean showsPrivate,
        boolean mayEdit,
        boolean demonstration,
        String editedBy,
        Instant editedAt,
        List<SubjectEntry> history) {

    public String name() {
        return form.name();
    }

    public UnitId unit() {
        return form.unit();
    }
}
