package vn.haiphong.thidua.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haiphong.thidua.reminder.ReminderStages.Stage;

class ReminderStagesTest {

    private static final LocalDate DUE = LocalDate.of(2019, 11, 30);
    private static final ReminderStages STAGES = new ReminderStages(List.of(7, 30, 1, 14), 1, 7, 3);

    @ParameterizedTest
    @CsvSource({
        "2019-10-31, T-30, 2019-10-31, false",
        "2019-11-15, T-30, 2019-10-31, false",
        "2019-11-16, T-14, 2019-11-16, false",
        "2019-11-22, T-14, 2019-11-16, false",
        "2019-11-23, T-7, 2019-11-23, false",
        "2019-11-29, T-1, 2019-11-29, true",
        "2019-11-30, T-1, 2019-11-29, true",
        "2019-12-01, T+1, 2019-12-01, true",
        "2019-12-07, T+1, 2019-12-01, true",
        "2019-12-08, T+8, 2019-12-08, true",
        "2019-12-21, T+15, 2019-12-15, true"
    })
    void aDayIsInTheNewestStageOnly(LocalDate today, String key, LocalDate day, boolean escalates) {
        assertThat(STAGES.newest(DUE, today)).contains(new Stage(key, day, escalates));
    }

    @Test
    void beforeTheFirstStageAndBehindTheLastNobodyIsReminded() {
        assertThat(STAGES.newest(DUE, LocalDate.of(2019, 10, 30))).isEmpty();
        assertThat(STAGES.newest(DUE, LocalDate.of(2019, 12, 22))).isEmpty();
    }

    @Test
    void theSpanAskedForHoldsEveryDayThatHasAStage() {
        for (var today = DUE.minusDays(60); today.isBefore(DUE.plusDays(60)); today = today.plusDays(1)) {
            if (STAGES.newest(DUE, today).isPresent()) {
                assertThat(DUE).isBetween(STAGES.first(today), STAGES.last(today));
            }
        }
    }

    @Test
    void stagesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new ReminderStages(List.of(), 1, 7, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderStages(List.of(-1), 1, 7, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderStages(List.of(1), 1, 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
