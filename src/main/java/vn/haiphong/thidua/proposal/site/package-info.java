/** Where citizens propose an exemplar and follow what becomes of it. */
@NullMarked
package vn.haiphong.thidua.proposal.site;

import org.jspecify.annotations.NullMarked;
