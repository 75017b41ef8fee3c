package vn.haiphong.thidua.subject;

import java.util.List;

/**
 * One already registered that may be the one somebody is about to register.
 *
 * @param why e.g. {@code trùng họ tên}, {@code cùng năm sinh}
 * @param certain the same number of the state: it cannot be another one
 */
public record LikelySubject(SubjectRow row, List<String> why, boolean certain) {}
