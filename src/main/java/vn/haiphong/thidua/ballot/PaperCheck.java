package vn.haiphong.thidua.ballot;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.StepRefused;

/** Whether the counts of a paper ballot can be true. */
final class PaperCheck {

    private PaperCheck() {}

    /** @throws StepRefused with the first count that cannot be */
    static void demand(Meeting meeting, PaperForm form) {
        int issued = count(form.issued(), "Hãy ghi số phiếu phát ra.");
        int collected = count(form.collected(), "Hãy ghi số phiếu thu về.");
        if (issued > meeting.present()) {
            throw new StepRefused(
                    "Số phiếu phát ra (" + issued + ") nhiều hơn số thành viên có mặt (" + meeting.present() + ").");
        }
        if (collected > issued) {
            throw new StepRefused("Số phiếu thu về (" + collected + ") nhiều hơn số phiếu phát ra (" + issued + ").");
        }
        if (collected == 0) throw new StepRefused("Không thu về phiếu nào thì không có kết quả để ghi.");
        for (var line : meeting.lines()) {
            var tally = form.tallies().get(line.number());
            var name = "“" + line.candidate().name() + "”";
            if (tally == null) throw new StepRefused("Chưa ghi kết quả của " + name + ".");
            int sum = count(tally.yes(), "Hãy ghi số phiếu đồng ý của " + name + ".")
                    + count(tally.no(), "Hãy ghi số phiếu không đồng ý của " + name + ".")
                    + count(tally.invalid(), "Hãy ghi số phiếu không hợp lệ của " + name + ".");
            if (sum > collected) {
                throw new StepRefused("Cộng các phiếu của " + name + " được " + sum + ", nhiều hơn số phiếu thu về ("
                        + collected + ").");
            }
            if (sum > meeting.voters(line.number())) {
                throw new StepRefused("Cộng các phiếu của " + name + " được " + sum
                        + ", nhiều hơn số thành viên có mặt và tham gia biểu quyết (" + meeting.voters(line.number())
                        + ").");
            }
        }
    }

    private static int count(@Nullable Integer typed, String missing) {
        if (typed == null || typed < 0) throw new StepRefused(missing);
        return typed;
    }
}
