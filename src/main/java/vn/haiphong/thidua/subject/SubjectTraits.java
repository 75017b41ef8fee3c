package vn.haiphong.thidua.subject;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/** What a structure report counts a subject by; only numbers of these leave the desk. */
public record SubjectTraits(
        SubjectId id,
        SubjectKind kind,
        String name,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        String ethnicity,
        String religion,
        boolean partyMember,
        boolean directWorker,
        String sector,
        String post,
        String highestTitle,
        UnitId unit) {

    @Override
    public String toString() {
        return "SubjectTraits[" + id + "]";
    }
}
