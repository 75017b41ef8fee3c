/** Staff views of the room {@code notice}. */
@NullMarked
package vn.haiphong.thidua.notice.admin;

import org.jspecify.annotations.NullMarked;
