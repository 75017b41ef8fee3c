/** What staff see of difficulties and guidance. */
@NullMarked
package vn.haiphong.thidua.issue.admin;

import org.jspecify.annotations.NullMarked;
