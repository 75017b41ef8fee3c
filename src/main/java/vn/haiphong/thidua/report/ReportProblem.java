package vn.haiphong.thidua.report;

/**
 * Why a results pack cannot go on.
 *
 * @param field which part of {@link ReportContent}
 * @param message what to do, in Vietnamese
 */
public record ReportProblem(String field, String message) {}
