package vn.haiphong.thidua.issue;

/**
 * Guidance as it is written for all units.
 *
 * @param clause of the plan that it explains, empty when none
 * @param namesUnit whether it may say which unit asked
 */
public record GuidanceForm(String title, String text, String clause, boolean namesUnit) {}
