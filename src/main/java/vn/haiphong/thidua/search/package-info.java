/**
 * The Lucene index: documents in, hits out. It knows no story and no unit; other rooms hand it documents after
 * commit and a source for the rebuild.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.haiphong.thidua.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
