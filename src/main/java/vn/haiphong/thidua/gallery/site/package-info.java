/** The gallery for everyone: finding, reading, and the same for machines. */
@NullMarked
package vn.haiphong.thidua.gallery.site;

import org.jspecify.annotations.NullMarked;
