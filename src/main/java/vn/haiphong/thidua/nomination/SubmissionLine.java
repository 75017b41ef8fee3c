package vn.haiphong.thidua.nomination;

import vn.haiphong.thidua.subject.SubjectKind;

/** A line of the list, as it was when it went up. */
record SubmissionLine(
        NominationId nomination,
        SubjectKind kind,
        String name,
        String post,
        String unit,
        String title,
        String summary) {}
