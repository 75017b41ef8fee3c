package vn.haiphong.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.vietnam();

    @Test
    void theDeadlineOfThePlanFallsOnASaturday() {
        assertThat(days.warning(LocalDate.of(2019, 11, 30)))
                .hasValue("hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 29/11/2019");
        assertThat(days.warning(LocalDate.of(2020, 7, 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-01, Chủ nhật",
        "2020-01-01, Tết Dương lịch",
        "2020-01-23, Tết Nguyên đán",
        "2020-01-29, Tết Nguyên đán",
        "2020-04-02, Giỗ Tổ Hùng Vương",
        "2020-04-30, Ngày Chiến thắng 30/4",
        "2020-05-01, Ngày Quốc tế lao động 1/5",
        "2020-09-02, Quốc khánh",
        "2019-04-15, nghỉ bù Giỗ Tổ Hùng Vương",
        "2022-01-03, nghỉ bù Tết Dương lịch",
        "2022-05-02, nghỉ bù Ngày Chiến thắng 30/4",
        "2022-05-03, nghỉ bù Ngày Quốc tế lao động 1/5",
        "2035-09-02, Quốc khánh"
    })
    void officesAreClosed(LocalDate day, String why) {
        assertThat(days.dayOff(day)).hasValue(why);
    }

    @Test
    void beforeTetTheLastWorkingDayIsTheWednesday() {
        assertThat(days.atOrBefore(LocalDate.of(2020, 1, 29))).isEqualTo(LocalDate.of(2020, 1, 22));
        assertThat(days.atOrBefore(LocalDate.of(2020, 1, 22))).isEqualTo(LocalDate.of(2020, 1, 22));
    }

    @Test
    void workingDaysAreCountedOverWeekendsAndHolidays() {
        assertThat(days.between(LocalDate.of(2019, 11, 25), LocalDate.of(2019, 11, 30)))
                .isEqualTo(4);
        assertThat(days.between(LocalDate.of(2020, 1, 22), LocalDate.of(2020, 1, 31)))
                .isEqualTo(2);
        assertThat(days.between(LocalDate.of(2020, 1, 22), LocalDate.of(2020, 1, 22)))
                .isZero();
        assertThat(days.between(LocalDate.of(2020, 1, 22), LocalDate.of(2020, 1, 2)))
                .isZero();
        assertThat(days.plus(LocalDate.of(2020, 1, 22), 2)).isEqualTo(LocalDate.of(2020, 1, 31));
    }

    @Test
    void aYearWithoutItsListIsSaidToBeUnknown() {
        assertThat(days.knows(2020)).isTrue();
        assertThat(days.knows(2035)).isFalse();
    }
}
