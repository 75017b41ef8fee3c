package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.campaign.TaskState.DONE;
import static vn.haiphong.thidua.campaign.TaskState.OPEN;
import static vn.haiphong.thidua.campaign.TaskState.RETURNED;
import static vn.haiphong.thidua.campaign.TaskState.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.report.DeskSheet.Cell;
import vn.haiphong.thidua.report.DeskSheet.Tone;

class HeatWordsTest {

    private static final LocalDate DUE = LocalDate.of(2020, 7, 3);
    private static final LocalDate BEFORE = DUE.minusDays(9);
    private static final LocalDate AFTER = DUE.plusDays(4);

    @Test
    void whatIsOpenSaysHowLongThereIsOrHowLate() {
        assertThat(said(OPEN, null, DUE, BEFORE)).isEqualTo(new Cell(Tone.PLAIN, "còn 9 ngày"));
        assertThat(said(OPEN, null, DUE, DUE)).isEqualTo(new Cell(Tone.PLAIN, "hết hạn hôm nay"));
        assertThat(said(OPEN, null, DUE, AFTER)).isEqualTo(new Cell(Tone.LATE, "trễ 4 ngày"));
        assertThat(said(OPEN, null, null, AFTER)).isEqualTo(new Cell(Tone.PLAIN, "chưa báo cáo"));
    }

    @Test
    void whatWasHandedInSaysWhenAndHowManyDaysTooLate() {
        assertThat(said(SUBMITTED, DUE, DUE, AFTER)).isEqualTo(new Cell(Tone.PLAIN, "chờ tiếp nhận từ 03/07"));
        assertThat(said(DONE, BEFORE, DUE, AFTER)).isEqualTo(new Cell(Tone.DONE, "xong 24/06"));
        assertThat(said(DONE, DUE.plusDays(2), DUE, AFTER)).isEqualTo(new Cell(Tone.DONE, "xong 05/07, muộn 2 ngày"));
    }

    @Test
    void whatWasReturnedIsLateOnceItsDayIsOver() {
        assertThat(said(RETURNED, BEFORE, DUE, BEFORE)).isEqualTo(new Cell(Tone.PLAIN, "trả lại 24/06"));
        assertThat(said(RETURNED, BEFORE, DUE, AFTER)).isEqualTo(new Cell(Tone.LATE, "trả lại 24/06, trễ 4 ngày"));
    }

    @Test
    void anExtensionIsSaid() {
        var extended = task(OPEN, null, DUE, DUE.plusDays(7));

        assertThat(HeatWords.cell(extended, List.of(), AFTER)).isEqualTo(new Cell(Tone.PLAIN, "còn 3 ngày (gia hạn)"));
    }

    @Test
    void aGroupSpeaksForWhatLiesBelowIt() {
        var done = task(DONE, BEFORE, DUE, DUE);
        var open = task(OPEN, null, DUE, DUE);

        assertThat(HeatWords.cell(null, List.of(), AFTER)).isEqualTo(new Cell(Tone.NONE, "không áp dụng"));
        assertThat(HeatWords.cell(null, List.of(done, open), BEFORE)).isEqualTo(new Cell(Tone.PLAIN, "1/2 xong"));
        assertThat(HeatWords.cell(null, List.of(done, open), AFTER)).isEqualTo(new Cell(Tone.LATE, "1/2 xong, 1 trễ"));
        assertThat(HeatWords.cell(null, List.of(done, done), AFTER)).isEqualTo(new Cell(Tone.DONE, "2/2 xong"));
    }

    private static Cell said(TaskState state, @Nullable LocalDate at, @Nullable LocalDate due, LocalDate today) {
        return HeatWords.cell(task(state, at, due, due), List.of(), today);
    }

    private static Task task(
            TaskState state, @Nullable LocalDate at, @Nullable LocalDate due, @Nullable LocalDate dueNow) {
        var moment = ReportSamples.moment((at == null ? BEFORE : at).atTime(9, 0));
        return new Task(
                "tong-ket", ReportSamples.HONG_BANG, due, dueNow, state, moment, at == null ? null : moment, "", "");
    }
}
