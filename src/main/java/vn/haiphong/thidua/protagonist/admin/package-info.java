/** What staff see of the word of those whom a story tells of. */
@NullMarked
package vn.haiphong.thidua.protagonist.admin;

import org.jspecify.annotations.NullMarked;
