package vn.haiphong.thidua.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * The rule of thumb of guidance 1149/HD-BTĐKT for the base level. The figures are the Board's to set.
 *
 * @param staff below it everybody meets, above it delegates do
 * @param atExactly what holds for exactly that number; null where the guidance does not say
 * @param halfDays how many half-days at most
 */
public record SizeRule(
        int staff,
        @Nullable MeetingMode atExactly,
        int halfDays,
        String changedBy,
        @Nullable Instant changedAt) {

    /** As the guidance has it. */
    public static final SizeRule OF_1149 = new SizeRule(200, null, 1, "", null);

    /** In which ways a conference departs from the rule, each in words; empty when it does not. */
    public List<String> departures(UnitLevel level, ConferenceContent content) {
        var found = new ArrayList<String>();
        if (level != UnitLevel.GRASSROOTS) return found;
        if (content.part() != null && content.part().halves().size() > halfDays) {
            found.add("hướng dẫn nêu hội nghị cấp cơ sở họp " + (halfDays == 1 ? "nửa ngày" : halfDays + " buổi")
                    + ", đơn vị chọn cả ngày");
        }
        var wanted = mode(content.staff());
        if (wanted != null && content.mode() != null && content.mode() != wanted) {
            found.add("đơn vị " + content.staff() + " người: hướng dẫn nêu " + lower(wanted) + ", đơn vị chọn "
                    + lower(content.mode()));
        }
        return found;
    }

    /** What the rule wants; null where it wants nothing. */
    public @Nullable MeetingMode mode(@Nullable Integer people) {
        if (people == null) return null;
        if (people == staff) return atExactly;
        return people < staff ? MeetingMode.FULL : MeetingMode.DELEGATES;
    }

    /** One sentence for those who fill in a form. */
    public String described() {
        return "Dưới " + staff + " người họp toàn thể, trên " + staff + " người họp đại biểu, đúng " + staff + " người "
                + (atExactly == null ? "thì đơn vị tự chọn" : lower(atExactly)) + "; "
                + (halfDays == 1 ? "họp nửa ngày" : "họp nhiều nhất " + halfDays + " buổi") + " (1149/HD-BTĐKT).";
    }

    private static String lower(MeetingMode mode) {
        return mode.label().toLowerCase(java.util.Locale.ROOT);
    }
}
