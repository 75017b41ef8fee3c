/** What staff see of nominations. */
@NullMarked
package vn.haiphong.thidua.nomination.admin;

import org.jspecify.annotations.NullMarked;
