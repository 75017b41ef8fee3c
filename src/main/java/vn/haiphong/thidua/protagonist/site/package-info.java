/** What those see whom a story tells of, by their private link. */
@NullMarked
package vn.haiphong.thidua.protagonist.site;

import org.jspecify.annotations.NullMarked;
