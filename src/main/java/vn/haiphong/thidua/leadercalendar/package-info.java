/**
 * The half-days of the city's leaders, known by post: what keeps them, and the slots asked for an occasion. It knows an
 * occasion by name and address only; what the occasion is, and whether it may have a slot, belongs to the room that asks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account"})
package vn.haiphong.thidua.leadercalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
