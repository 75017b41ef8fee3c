/**
 * Persons, collectives and households that units put forward, each registered once for the whole city: likely
 * duplicates, merging, and what the structure of a congress is counted by. What they are put forward for belongs to
 * {@code nomination} and {@code delegate}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "file", "notice"})
package vn.haiphong.thidua.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
