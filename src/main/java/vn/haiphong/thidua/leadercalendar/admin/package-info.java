/** What staff see of the leaders' calendar. */
@NullMarked
package vn.haiphong.thidua.leadercalendar.admin;

import org.jspecify.annotations.NullMarked;
