/** What staff see of the archive. */
@NullMarked
package vn.haiphong.thidua.archive.admin;

import org.jspecify.annotations.NullMarked;
