/** Where the Board publishes notices for the people's opinion and handles what citizens write. */
@NullMarked
package vn.haiphong.thidua.opinion.admin;

import org.jspecify.annotations.NullMarked;
