/**
 * The plans units make by clause III.2 of the plan: drafting, handing in, returning, accepting with a receipt, passing
 * on to the units below. The conferences such a plan announces belong to {@code conference}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "file", "campaign", "notice"})
package vn.haiphong.thidua.unitplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
