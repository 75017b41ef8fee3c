/** What staff see of the delegates. */
@NullMarked
package vn.haiphong.thidua.delegate.admin;

import org.jspecify.annotations.NullMarked;
