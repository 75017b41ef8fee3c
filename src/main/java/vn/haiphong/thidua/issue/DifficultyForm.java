package vn.haiphong.thidua.issue;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * What a unit writes when it raises a difficulty.
 *
 * @param clause of the plan that it concerns, empty when none does
 */
public record DifficultyForm(@Nullable UnitId unit, String title, String text, String clause, Urgency urgency) {}
