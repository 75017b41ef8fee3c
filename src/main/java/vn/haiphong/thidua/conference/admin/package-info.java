/** What staff see of the conferences, the leader calendar and the templates. */
@NullMarked
package vn.haiphong.thidua.conference.admin;

import org.jspecify.annotations.NullMarked;
