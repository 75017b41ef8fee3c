package vn.haiphong.thidua.leadercalendar;

/**
 * A city leader, known by the post and not by name.
 *
 * @param active whether units may still ask for this leader
 */
public record Leader(String code, String title, boolean active) {}
