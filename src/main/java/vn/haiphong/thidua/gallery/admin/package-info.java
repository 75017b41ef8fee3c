/** Staff views of the room {@code gallery}: the story desk. */
@NullMarked
package vn.haiphong.thidua.gallery.admin;

import org.jspecify.annotations.NullMarked;
