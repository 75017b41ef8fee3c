/** What staff see of the units' plans. */
@NullMarked
package vn.haiphong.thidua.unitplan.admin;

import org.jspecify.annotations.NullMarked;
