/** What staff see of persons, collectives and households. */
@NullMarked
package vn.haiphong.thidua.subject.admin;

import org.jspecify.annotations.NullMarked;
