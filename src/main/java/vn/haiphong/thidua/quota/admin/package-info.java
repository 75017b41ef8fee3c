/** What staff see of the seats. */
@NullMarked
package vn.haiphong.thidua.quota.admin;

import org.jspecify.annotations.NullMarked;
