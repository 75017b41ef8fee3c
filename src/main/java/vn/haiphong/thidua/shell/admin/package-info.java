/** The frame of the staff area. */
@NullMarked
package vn.haiphong.thidua.shell.admin;

import org.jspecify.annotations.NullMarked;
