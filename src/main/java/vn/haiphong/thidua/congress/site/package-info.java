/** Pages of the congress for everyone. */
@NullMarked
package vn.haiphong.thidua.congress.site;

import org.jspecify.annotations.NullMarked;
