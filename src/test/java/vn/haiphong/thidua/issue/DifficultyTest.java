package vn.haiphong.thidua.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.issue.DifficultyStatus.ANSWERED;
import static vn.haiphong.thidua.issue.DifficultyStatus.CLOSED;
import static vn.haiphong.thidua.issue.DifficultyStatus.OPEN;
import static vn.haiphong.thidua.issue.DifficultyStatus.REOPENED;
import static vn.haiphong.thidua.issue.DifficultyStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.shared.StepRefused;

class DifficultyTest {

    private static final Instant NOW = Instant.parse("2019-11-27T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2019, 12, 4);

    private final Difficulty difficulty = new Difficulty("thi-dua", IssueSamples.form(), 2019, 7, "Cán bộ", NOW, DUE);

    @Test
    void aNewOneWaitsWithNumberAndDay() {
        assertThat(difficulty.status()).isEqualTo(OPEN);
        assertThat(difficulty.numberWords()).isEqualTo("07/2019-VM");
        assertThat(difficulty.isOverdue(DUE)).isFalse();
        assertThat(difficulty.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void anAnswerEndsTheWaitAndAskingAgainBeginsItAnew() {
        difficulty.answer("Theo hướng dẫn 1149", "Ban", NOW);
        assertThat(difficulty.status()).isEqualTo(ANSWERED);
        assertThat(difficulty.isOverdue(DUE.plusDays(9))).isFalse();

        difficulty.reopen("Chưa rõ mức chi", DUE.plusDays(5), "Cán bộ", NOW);

        assertThat(difficulty.status()).isEqualTo(REOPENED);
        assertThat(difficulty.due()).isEqualTo(DUE.plusDays(5));
        assertThat(difficulty.answeredAt()).isNull();
        assertThat(difficulty.thread())
                .extracting(DifficultyEntry::step)
                .containsExactly(DifficultyStep.RAISE, DifficultyStep.ANSWER, DifficultyStep.REOPEN);
    }

    @Test
    void whatIsClosedOrWithdrawnMovesNoMore() {
        difficulty.answer("Rõ rồi", "Ban", NOW);
        difficulty.close("Cán bộ", NOW);
        assertThat(difficulty.status()).isEqualTo(CLOSED);
        assertThatThrownBy(() -> difficulty.answer("Nữa", "Ban", NOW)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> difficulty.reopen("Nữa", DUE, "Cán bộ", NOW)).isInstanceOf(StepRefused.class);

        var other = new Difficulty("thi-dua", IssueSamples.form(), 2019, 8, "Cán bộ", NOW, DUE);
        other.withdraw("Đã tự giải quyết", "Cán bộ", NOW);
        assertThat(other.status()).isEqualTo(WITHDRAWN);
        assertThat(other.open()).isEmpty();
        assertThatThrownBy(() -> other.answer("Nữa", "Ban", NOW)).hasMessageContaining("“Đã rút”");
    }

    @Test
    void whatIsAnsweredIsNeitherAmendedNorWithdrawn() {
        difficulty.answer("Rõ rồi", "Ban", NOW);

        assertThatThrownBy(() -> difficulty.amend(IssueSamples.form(), DUE, "Cán bộ", NOW))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> difficulty.withdraw("Thôi", "Cán bộ", NOW)).isInstanceOf(StepRefused.class);
    }

    @Test
    void onlyAnotherUrgencyMovesTheDay() {
        var form = IssueSamples.form();
        difficulty.amend(form, DUE.minusDays(3), "Cán bộ", NOW);
        assertThat(difficulty.due()).isEqualTo(DUE);

        difficulty.amend(
                new DifficultyForm(form.unit(), form.title(), form.text(), form.clause(), Urgency.URGENT),
                DUE.minusDays(3),
                "Cán bộ",
                NOW);

        assertThat(difficulty.due()).isEqualTo(DUE.minusDays(3));
    }

    @Test
    void anEleventhFileIsRefused() {
        for (int i = 0; i < Difficulty.FILES; i++) difficulty.attach(UUID.randomUUID(), "a.pdf", "Cán bộ", NOW);

        assertThatThrownBy(() -> difficulty.attach(UUID.randomUUID(), "a.pdf", "Cán bộ", NOW))
                .hasMessage("Nhiều nhất 10 tệp cho một vướng mắc.");
    }

    /** Wednesday 27/11/2019 and five working days: the weekend does not count. */
    @Test
    void theAnswerIsDueAfterWorkingDays() {
        var time = new AnswerTime(0, 5, 2);

        assertThat(time.due(Urgency.USUAL, LocalDate.of(2019, 11, 27))).isEqualTo(LocalDate.of(2019, 12, 4));
        assertThat(time.due(Urgency.URGENT, LocalDate.of(2019, 11, 28))).isEqualTo(LocalDate.of(2019, 12, 2));
    }
}
