/**
 * The congress: sessions, the live agenda, presses of the operator, announcements and the feed of changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "file", "campaign"})
package vn.haiphong.thidua.congress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
