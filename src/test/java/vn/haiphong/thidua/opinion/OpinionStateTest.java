package vn.haiphong.thidua.opinion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.opinion.OpinionState.Step;
import vn.haiphong.thidua.shared.StepRefused;

class OpinionStateTest {

    private static final LocalDate END = LocalDate.of(2020, 3, 12);

    @Test
    void aCouncilMayVoteOnlyAfterTheClose() {
        assertThatThrownBy(OpinionState.NOT_PUBLISHED::demandClosed)
                .isInstanceOf(StepRefused.class)
                .hasMessage("Chưa công khai lấy ý kiến nhân dân. Hội đồng chỉ bỏ phiếu sau khi kết thúc lấy ý kiến.");
        assertThatThrownBy(() -> new OpinionState(Step.OPEN, END).demandClosed())
                .hasMessage("Đang lấy ý kiến nhân dân đến hết ngày 12/03/2020."
                        + " Hội đồng chỉ bỏ phiếu sau khi kết thúc lấy ý kiến.");
        assertThatThrownBy(() -> new OpinionState(Step.ENDED, END).demandClosed())
                .isInstanceOf(StepRefused.class);
        assertThatCode(() -> new OpinionState(Step.CLOSED, END).demandClosed()).doesNotThrowAnyException();
    }
}
