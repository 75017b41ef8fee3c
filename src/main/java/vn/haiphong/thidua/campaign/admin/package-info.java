/** What staff see of the plan and of the units. */
@NullMarked
package vn.haiphong.thidua.campaign.admin;

import org.jspecify.annotations.NullMarked;
