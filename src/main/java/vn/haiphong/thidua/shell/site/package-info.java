/** Pages of the frame for everyone. */
@NullMarked
package vn.haiphong.thidua.shell.site;

import org.jspecify.annotations.NullMarked;
