package vn.haiphong.thidua.conference;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * How long, how many and how dear a conference of one level may be (clause I.4: solemn, practical, thrifty). The plan
 * names no figures, so none holds until the Board sets it.
 *
 * @param halfDays null for no limit
 * @param guests who comes, null for no limit
 * @param money in đồng, null for no limit
 */
public record ThriftLimit(
        UnitLevel level,
        @Nullable Integer halfDays,
        @Nullable Integer guests,
        @Nullable Long money,
        String changedBy,
        @Nullable Instant changedAt) {

    static ThriftLimit none(UnitLevel level) {
        return new ThriftLimit(level, null, null, null, "", null);
    }

    /** In which ways a conference is over it, each in words; empty when it is not. */
    public List<String> excesses(ConferenceContent content) {
        var found = new ArrayList<String>();
        if (halfDays != null
                && content.part() != null
                && content.part().halves().size() > halfDays) {
            found.add("họp " + content.part().halves().size() + " buổi, mức của cấp này là " + halfDays + " buổi");
        }
        over(found, guests, content.expected(), content.attended(), "người dự");
        over(found, money, content.estimate(), content.spent(), "đồng");
        return found;
    }

    /** What really was counts more than what was planned. */
    private static void over(
            List<String> found, @Nullable Number most, @Nullable Number planned, @Nullable Number real, String what) {
        if (most == null) return;
        var said = real == null ? planned : real;
        if (said == null || said.longValue() <= most.longValue()) return;
        found.add((real == null ? "dự kiến " : "thực tế ") + number(said) + " " + what + ", mức của cấp này là "
                + number(most) + " " + what);
    }

    /** One line for those who fill in a form; empty when nothing is limited. */
    public String described() {
        var parts = new ArrayList<String>();
        if (halfDays != null) parts.add(halfDays + " buổi");
        if (guests != null) parts.add(number(guests) + " người dự");
        if (money != null) parts.add(number(money) + " đồng");
        return parts.isEmpty() ? "" : "Nhiều nhất " + String.join(", ", parts) + " (điều khoản I.4).";
    }

    private static String number(Number number) {
        return NumberFormat.getIntegerInstance(Locale.of("vi")).format(number.longValue());
    }
}
