package vn.haiphong.thidua.issue;

import java.time.LocalDate;
import vn.haiphong.thidua.shared.WorkingDays;

/**
 * In how many working days the Board answers.
 *
 * @param version to hand back with a change
 */
public record AnswerTime(long version, int usual, int urgent) {

    LocalDate due(Urgency urgency, LocalDate from) {
        return WorkingDays.vietnam().plus(from, urgency == Urgency.URGENT ? urgent : usual);
    }
}
