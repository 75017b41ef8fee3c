/** What everybody sees of the movements. */
@NullMarked
package vn.haiphong.thidua.campaign.site;

import org.jspecify.annotations.NullMarked;
