/** The operator's desk on congress day. */
@NullMarked
package vn.haiphong.thidua.congress.admin;

import org.jspecify.annotations.NullMarked;
