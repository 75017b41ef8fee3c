/**
 * Difficulties that units raise by clause III.12 and the guidance the Board publishes from its answers. Reminding units
 * of anything belongs to {@code notice}, what a unit owes to {@code campaign}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "file", "campaign"})
package vn.haiphong.thidua.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
