/** Staff views of the room {@code audit}. */
@NullMarked
package vn.haiphong.thidua.audit.admin;

import org.jspecify.annotations.NullMarked;
