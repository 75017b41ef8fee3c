/** Where everybody reads notices for the people's opinion, answers and follows the own answer. */
@NullMarked
package vn.haiphong.thidua.opinion.site;

import org.jspecify.annotations.NullMarked;
