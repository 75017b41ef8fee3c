/** The calendar of conferences for everyone. */
@NullMarked
package vn.haiphong.thidua.conference.site;

import org.jspecify.annotations.NullMarked;
