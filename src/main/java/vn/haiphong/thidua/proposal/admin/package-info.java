/** The desk of the unit on which citizens' proposals land. */
@NullMarked
package vn.haiphong.thidua.proposal.admin;

import org.jspecify.annotations.NullMarked;
