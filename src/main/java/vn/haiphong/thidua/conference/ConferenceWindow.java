package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaign.Stage;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * The days on which a unit may hold its conference.
 *
 * @param words as the plan says it
 * @param planned the plan's own last day
 * @param until the last day in force, later than {@code planned} after an approved extension
 * @param exception whether the plan itself lets this unit go before its level (pilots)
 */
public record ConferenceWindow(
        String clause, String words, LocalDate from, LocalDate planned, LocalDate until, boolean exception) {

    /** @param until the last day in force for the unit */
    static ConferenceWindow of(Campaign campaign, Stage stage, UnitId unit, LocalDate until) {
        return campaign.pilots().stream()
                .filter(pilot -> pilot.unit().equals(unit))
                .findFirst()
                .map(pilot -> new ConferenceWindow(
                        pilot.clause(), pilot.window(), quarter(pilot.until()), pilot.until(), until, true))
                .orElseGet(() -> new ConferenceWindow(
                        stage.clause(), stage.window(), stage.from(), stage.until(), until, false));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether the day is allowed by an exception or an extension only. */
    boolean isBeyondPlan(LocalDate day) {
        return exception || day.isAfter(planned);
    }

    /** Why a day is refused, and what to do. */
    String refusal(LocalDate day) {
        return "Ngày " + PortalTime.date(day) + " nằm ngoài thời gian quy định: " + words + ", từ "
                + PortalTime.date(from) + " đến " + PortalTime.date(until) + " (điều khoản " + clause + "). "
                + (day.isAfter(until)
                        ? "Hãy chọn ngày khác, hoặc xin gia hạn ở mục “Việc của đơn vị” trước khi đổi ngày."
                        : "Kế hoạch không cho làm sớm hơn. Hãy chọn ngày khác, hoặc hỏi Ban Thi đua - Khen thưởng.");
    }

    /** {@code từ 01/04/2020 đến 30/06/2020 (Quý II năm 2020, điều khoản II.3b)}. */
    public String described() {
        return "từ " + PortalTime.date(from) + " đến " + PortalTime.date(until) + " (" + words + ", điều khoản "
                + clause + (until.isAfter(planned) ? "; đã gia hạn từ " + PortalTime.date(planned) : "") + ")";
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }
}
