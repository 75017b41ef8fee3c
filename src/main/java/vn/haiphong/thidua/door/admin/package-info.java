/** What staff see of cards and of the door. */
@NullMarked
package vn.haiphong.thidua.door.admin;

import org.jspecify.annotations.NullMarked;
