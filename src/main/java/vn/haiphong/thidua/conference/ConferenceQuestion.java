package vn.haiphong.thidua.conference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * Which part of the public calendar somebody asks for, as its address says.
 *
 * @param unit this unit and everything below it, null for the whole city
 * @param month null for no month in particular
 * @param time null: what comes, or what was when nothing comes
 * @param page from 1 on
 */
public record ConferenceQuestion(
        @Nullable UnitLevel level,
        @Nullable UnitId unit,
        @Nullable YearMonth month,
        @Nullable Time time,
        int page) {

    public static final int PAGE = 20;

    /** Before or after today. */
    public enum Time {
        COMING("sap-toi"),
        PAST("da-qua");

        private final String word;

        Time(String word) {
            this.word = word;
        }
    }

    /** What an address asks; parts of it that make no sense are as if they were not there. */
    public static ConferenceQuestion of(Map<String, List<String>> address) {
        var level = first(address, "cap");
        var unit = first(address, "don-vi");
        var time = first(address, "thoi-gian");
        var page = first(address, "trang");
        return new ConferenceQuestion(
                level == null ? null : UnitLevel.ofWord(level).orElse(null),
                unit != null && unit.matches("[A-Za-z0-9-]{1,40}") ? new UnitId(unit) : null,
                month(first(address, "thang")),
                Time.COMING.word.equals(time) ? Time.COMING : Time.PAST.word.equals(time) ? Time.PAST : null,
                page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    public ConferenceQuestion withLevel(@Nullable UnitLevel other) {
        return new ConferenceQuestion(other, unit, month, time, 1);
    }

    public ConferenceQuestion withUnit(@Nullable UnitId other) {
        return new ConferenceQuestion(level, other, month, time, 1);
    }

    /** A month is neither before nor after today. */
    public ConferenceQuestion withMonth(@Nullable YearMonth other) {
        return new ConferenceQuestion(level, unit, other, null, 1);
    }

    public ConferenceQuestion withTime(Time other) {
        return new ConferenceQuestion(level, unit, null, other, 1);
    }

    public ConferenceQuestion turned(int other) {
        return new ConferenceQuestion(level, unit, month, time, other);
    }

    public boolean isNarrowed() {
        return level != null || unit != null || month != null;
    }

    /** The address that asks this. */
    public String path() {
        return ConferencePaths.calendar() + words(true);
    }

    /** The calendar file with the same filters. */
    public String feed() {
        return ConferencePaths.feed() + words(false);
    }

    private String words(boolean all) {
        var words = new ArrayList<String>();
        if (level != null) words.add("cap=" + level.word());
        if (unit != null) words.add("don-vi=" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8));
        if (all && month != null) words.add("thang=" + month);
        if (all && time != null) words.add("thoi-gian=" + time.word);
        if (all && page > 1) words.add("trang=" + page);
        return words.isEmpty() ? "" : "?" + String.join("&", words);
    }

    private static @Nullable YearMonth month(@Nullable String word) {
        try {
            return word == null || !word.matches("\\d{4}-\\d{2}") ? null : YearMonth.parse(word);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String first(Map<String, List<String>> address, String name) {
        var values = address.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
