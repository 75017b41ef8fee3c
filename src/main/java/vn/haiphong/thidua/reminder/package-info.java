/**
 * Reminds units of what the plan asks before its day and after it, and tells the unit above when it gets late. How a notice
 * reaches people belongs to {@code notice}, the days belong to {@code campaign}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "campaign", "notice"})
package vn.haiphong.thidua.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
