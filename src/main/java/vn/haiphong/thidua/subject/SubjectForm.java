package vn.haiphong.thidua.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * What is kept of a person, collective or household.
 *
 * @param birthDay of a person, null when only the year is known
 * @param birthYear null when it is not known
 * @param ethnicity e.g. {@code Kinh}
 * @param religion empty for none
 * @param directWorker produces or serves with own hands, is no manager (clause II.3)
 * @param sector field of work
 * @param highestTitle the highest title already held, as written in the decision; empty for none
 * @param unit where it works or lives
 */
public record SubjectForm(
        SubjectKind kind,
        String name,
        @Nullable LocalDate birthDay,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        String ethnicity,
        String religion,
        boolean partyMember,
        boolean directWorker,
        String sector,
        String post,
        String highestTitle,
        UnitId unit,
        SubjectContact contact) {

    /** A first draft; everything else can be added later. */
    public static SubjectForm of(SubjectKind kind, String name, UnitId unit) {
        return new SubjectForm(
                kind, name, null, null, null, "", "", false, false, "", "", "", unit, SubjectContact.NONE);
    }

    /** Says nothing of a birth day: records end up in logs. */
    @Override
    public String toString() {
        return "SubjectForm[" + kind + ", " + unit + "]";
    }
}
