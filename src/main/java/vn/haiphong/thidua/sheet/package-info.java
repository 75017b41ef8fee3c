/**
 * Lists that people keep in spreadsheets: the template of a list as XLSX, and reading what comes back, with each fault
 * named by its cell. What a list means, and what becomes of its rows, belongs to the rooms that ask.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.haiphong.thidua.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
