package vn.haiphong.thidua.nomination;

import org.jspecify.annotations.Nullable;

/**
 * Something a nomination lacks.
 *
 * @param paper null when it is no paper
 * @param byVote whether only another vote brings it about
 * @param what in words, e.g. {@code Chưa có chứng nhận sáng kiến}
 * @param basis where that is asked for
 */
public record MissingPart(@Nullable PaperKind paper, boolean byVote, String what, String basis) {

    MissingPart(@Nullable PaperKind paper, String what, String basis) {
        this(paper, false, what, basis);
    }

    /** {@code Chưa có chứng nhận sáng kiến (NĐ 91/2017/NĐ-CP Điều 49)}. */
    public String told() {
        return basis.isEmpty() ? what : what + " (" + basis + ")";
    }
}
