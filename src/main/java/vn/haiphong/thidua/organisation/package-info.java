/**
 * The units of the city as one tree: districts, communes, departments, organisations, their aliases and
 * changes. People who work in them belong to {@code account}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.haiphong.thidua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
