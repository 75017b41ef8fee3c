package vn.haiphong.thidua.leadercalendar;

import java.time.LocalTime;
import java.util.List;

/** The half-days an occasion takes; its hours are those of an office day. */
public enum DayPart {
    MORNING("Buổi sáng", LocalTime.of(7, 30), LocalTime.of(11, 30)),
    AFTERNOON("Buổi chiều", LocalTime.of(13, 30), LocalTime.of(17, 0)),
    WHOLE_DAY("Cả ngày", LocalTime.of(7, 30), LocalTime.of(17, 0));

    private final String label;
    private final LocalTime start;
    private final LocalTime end;

    DayPart(String label, LocalTime start, LocalTime end) {
        this.label = label;
        this.start = start;
        this.end = end;
    }

    public String label() {
        return label;
    }

    public LocalTime start() {
        return start;
    }

    public LocalTime end() {
        return end;
    }

    /** {@link #MORNING}, {@link #AFTERNOON} or both. */
    public List<DayPart> halves() {
        return this == DayPart.WHOLE_DAY ? List.of(MORNING, AFTERNOON) : List.of(this);
    }
}
