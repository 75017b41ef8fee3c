/** Staff views of the room {@code account}. */
@NullMarked
package vn.haiphong.thidua.account.admin;

import org.jspecify.annotations.NullMarked;
