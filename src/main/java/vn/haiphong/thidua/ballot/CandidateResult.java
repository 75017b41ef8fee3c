package vn.haiphong.thidua.ballot;

/**
 * How a body voted on one candidate.
 *
 * @param ref of the {@link Candidate}
 * @param yes votes in favour that count, written opinions of absent members with them where the threshold is of all members
 * @param invalid papers that are blank or spoilt
 * @param members of the whole body, those with them who stood aside
 * @param present at the meeting
 * @param passed whether the threshold is met
 */
public record CandidateResult(String ref, int yes, int no, int invalid, int members, int present, boolean passed) {}
