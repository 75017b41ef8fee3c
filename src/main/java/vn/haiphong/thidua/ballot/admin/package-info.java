/** What those who prepare meetings see, and where members vote. */
@NullMarked
package vn.haiphong.thidua.ballot.admin;

import org.jspecify.annotations.NullMarked;
