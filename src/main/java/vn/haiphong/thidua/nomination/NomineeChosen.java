package vn.haiphong.thidua.nomination;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;

/**
 * The city's Council chose somebody. Holds the public parts only, so that a story may be begun from it where the subject
 * agrees; told inside the transaction.
 *
 * @param title in words
 * @param summary of the achievements as it was put forward
 * @param agreesToStory whether the subject agreed to a story being published
 */
public record NomineeChosen(
        NominationId nomination,
        SubjectId subject,
        SubjectKind kind,
        String name,
        String post,
        String sector,
        UnitId unit,
        String titleCode,
        String title,
        String summary,
        boolean agreesToStory,
        boolean agreesToPicture) {}
