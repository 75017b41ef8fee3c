/** What staff see of official documents. */
@NullMarked
package vn.haiphong.thidua.promulgation.admin;

import org.jspecify.annotations.NullMarked;
