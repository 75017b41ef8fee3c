package vn.haiphong.thidua.campaign.admin;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import vn.haiphong.thidua.shared.PortalTime;

/** How the plan's days are written. */
final class Day {

    private Day() {}

    /** {@code 30/11/2019 (thứ Bảy)}: a deadline on a day off is said, since offices are closed. */
    static String due(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return plain(day) + " (thứ Bảy)";
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) return plain(day) + " (Chủ nhật)";
        return plain(day);
    }

    static String plain(LocalDate day) {
        return PortalTime.date(day);
    }

    /** @param left days until the deadline, negative once it has passed */
    static String left(long left) {
        if (left == 0) return "hết hạn hôm nay";
        var days = NumberFormat.getIntegerInstance(Locale.of("vi")).format(Math.abs(left));
        return left > 0 ? "còn " + days + " ngày" : "quá hạn " + days + " ngày";
    }

    /** Where today lies against a window. */
    static String window(LocalDate from, LocalDate until, LocalDate today) {
        if (today.isBefore(from)) return "chưa đến, bắt đầu " + plain(from);
        if (today.isAfter(until)) return "đã qua";
        return "đang diễn ra, đến " + plain(until);
    }
}
