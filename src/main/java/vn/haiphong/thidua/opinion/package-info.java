/**
 * The people's opinion: notices of nominees for so many working days, what citizens answer, receipts, the Board's handling
 * and report, and the purge of names and contacts. Who is nominated, and what follows, belongs to {@code nomination}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "paper", "account", "audit", "file"})
package vn.haiphong.thidua.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
