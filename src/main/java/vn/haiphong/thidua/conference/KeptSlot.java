package vn.haiphong.thidua.conference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.DayPart;

/** The half-days the city keeps for a conference. */
@Embeddable
record KeptSlot(
        @Nullable LocalDate slotDay,
        @Nullable @Enumerated(EnumType.STRING) DayPart slotPart,
        @Nullable String slotBy,
        @Nullable Instant slotAt) {

    boolean isFor(@Nullable LocalDate day, @Nullable DayPart part) {
        return slotDay != null && slotDay.equals(day) && slotPart == part;
    }
}
