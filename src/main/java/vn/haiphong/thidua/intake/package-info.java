/**
 * Lists taken in from spreadsheets: checking before, one intake as a whole, taking it back as a whole, who did it and
 * when. What a row is and where it goes belongs to the room of the list, which stands behind {@code IntakeList}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "sheet", "account", "audit"})
package vn.haiphong.thidua.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
