package vn.haiphong.thidua.ballot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a meeting.
 *
 * @param number of the minutes, e.g. {@code 05/BB-HĐTĐKT}; may stay empty
 * @param tellers the names of who counts, may stay empty
 */
public record MeetingForm(
        String subject,
        @Nullable LocalDate day,
        String place,
        String number,
        String tellers,
        Meeting.@Nullable Method method) {}
