package vn.haiphong.thidua.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days offices in Việt Nam work: not on weekends, not on the fixed holidays, not on those of the list
 * {@code calendar/holidays.csv}, whose folder says how far it may be trusted.
 */
public final class WorkingDays {

    private static final String FOREFATHERS = "Giỗ Tổ Hùng Vương";

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "Tết Dương lịch",
            MonthDay.of(4, 30), "Ngày Chiến thắng 30/4",
            MonthDay.of(5, 1), "Ngày Quốc tế lao động 1/5",
            MonthDay.of(9, 2), "Quốc khánh");

    private static final WorkingDays VIETNAM = shipped();

    private final Map<LocalDate, String> listed;
    private final Map<Integer, Map<LocalDate, String>> years = new HashMap<>();
    private final int first;
    private final int last;

    WorkingDays(Map<LocalDate, String> listed) {
        var sorted = new TreeMap<>(listed);
        this.listed = sorted;
        this.first = sorted.firstKey().getYear();
        this.last = sorted.lastKey().getYear();
        for (int year = first; year <= last; year++) years.put(year, holidays(year));
    }

    public static WorkingDays vietnam() {
        return VIETNAM;
    }

    /** Whether the moving holidays of the year are listed. */
    public boolean knows(int year) {
        return year >= first && year <= last;
    }

    /** Why offices are closed: {@code thứ Bảy}, {@code Quốc khánh}; empty on a working day. */
    public Optional<String> dayOff(LocalDate day) {
        var holiday = years.getOrDefault(day.getYear(), Map.of()).get(day);
        if (holiday == null && !knows(day.getYear()))
            holiday = holidays(day.getYear()).get(day);
        if (holiday != null) return Optional.of(holiday);
        return isWeekend(day) ? Optional.of(weekday(day)) : Optional.empty();
    }

    public boolean isWorking(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** The day itself, or the last working day before it. */
    public LocalDate atOrBefore(LocalDate day) {
        while (!isWorking(day)) day = day.minusDays(1);
        return day;
    }

    /** So many working days after the day. */
    public LocalDate plus(LocalDate day, int workingDays) {
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) left--;
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code until}; 0 when there is none. */
    public int between(LocalDate from, LocalDate until) {
        return (int) from.plusDays(1)
                .datesUntil(until.isAfter(from) ? until.plusDays(1) : from.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** {@code hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 29/11/2019}; empty when the day is a working day. */
    public Optional<String> warning(LocalDate due) {
        return dayOff(due).map(why -> {
            var before = atOrBefore(due);
            return "hạn rơi vào " + why + ", nên nộp trước " + weekday(before) + " " + PortalTime.date(before);
        });
    }

    /** {@code thứ Bảy}. */
    public static String weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** With the days off in lieu: who loses a holiday to the weekend gets the next working day. */
    private Map<LocalDate, String> holidays(int year) {
        var days = new TreeMap<LocalDate, String>();
        FIXED.forEach((day, name) -> days.put(day.atYear(year), name));
        listed.forEach((day, name) -> {
            if (day.getYear() == year) days.put(day, name);
        });
        for (var day : new TreeMap<>(days).entrySet()) {
            var moves = FIXED.containsKey(MonthDay.from(day.getKey()))
                    || day.getValue().equals(FOREFATHERS);
            if (!moves || !isWeekend(day.getKey())) continue;
            var instead = day.getKey();
            while (isWeekend(instead) || days.containsKey(instead)) instead = instead.plusDays(1);
            days.put(instead, "nghỉ bù " + day.getValue());
        }
        return Map.copyOf(days);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static WorkingDays shipped() {
        try (var stream = WorkingDays.class.getResourceAsStream("/calendar/holidays.csv")) {
            return new WorkingDays(
                    read(stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<LocalDate, String> read(@Nullable String text) {
        if (text == null) throw new IllegalStateException("calendar/holidays.csv is missing");
        var days = new HashMap<LocalDate, String>();
        CsvTable.rows(text).forEach(row -> days.put(LocalDate.parse(row.get("day")), row.get("name")));
        return days;
    }
}
