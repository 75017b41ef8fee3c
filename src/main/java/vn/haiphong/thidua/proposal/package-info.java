/**
 * Exemplars that citizens propose: the form that needs no account, the receipt by which they follow it, the desk of the
 * unit it lands on. What becomes of it there, a dossier, belongs to {@code nomination}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "notice"})
package vn.haiphong.thidua.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
