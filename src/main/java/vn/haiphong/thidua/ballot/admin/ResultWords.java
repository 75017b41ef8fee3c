package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import vn.haiphong.thidua.ballot.CandidateResult;
import vn.haiphong.thidua.ballot.Denominator;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ui.CaptionedTable;

/** A result in words. */
final class ResultWords {

    private ResultWords() {}

    static NativeTableCell cell(Meeting meeting, Meeting.Line line) {
        return meeting.result(line)
                .map(result -> CaptionedTable.cell(verdict(result), counts(meeting, line, result)))
                .orElseGet(() -> CaptionedTable.cell("chưa có"));
    }

    static Paragraph verdict(CandidateResult result) {
        var verdict = new Paragraph(result.passed() ? "Đủ tỷ lệ phiếu" : "Không đủ tỷ lệ phiếu");
        verdict.addClassName(result.passed() ? "passed" : "failed");
        return verdict;
    }

    /** {@code 18/20 thành viên đồng ý; không đồng ý 1; không hợp lệ 1}. */
    static Paragraph counts(Meeting meeting, Meeting.Line line, CandidateResult result) {
        var all = line.candidate().threshold().denominator() == Denominator.ALL_MEMBERS;
        int written = all ? meeting.written(line.number(), true) : 0;
        return new Paragraph(result.yes() + "/" + (all ? result.members() : result.present())
                + (all ? " thành viên" : " người dự họp") + " đồng ý"
                + (written > 0 ? " (trong đó " + written + " ý kiến bằng văn bản)" : "")
                + "; không đồng ý " + result.no() + "; không hợp lệ " + result.invalid());
    }
}
