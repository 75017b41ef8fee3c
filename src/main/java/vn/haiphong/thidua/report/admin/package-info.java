/** What staff see of the room {@code report}: the steering desk, letters, results packs, syntheses. */
@NullMarked
package vn.haiphong.thidua.report.admin;

import org.jspecify.annotations.NullMarked;
