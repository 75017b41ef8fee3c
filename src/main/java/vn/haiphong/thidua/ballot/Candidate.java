package vn.haiphong.thidua.ballot;

/**
 * Whom a body votes on.
 *
 * @param ref as the room that offers the candidate knows it, at most 80 letters
 * @param name of the person, collective or household
 * @param post or work place, empty when there is none to say
 * @param unitCode where the candidate belongs
 * @param proposerUnitCode which unit proposes the candidate to the body
 * @param title what the candidate is proposed for, in words
 */
public record Candidate(
        String ref,
        String name,
        String post,
        String unitCode,
        String proposerUnitCode,
        String title,
        Threshold threshold) {}
