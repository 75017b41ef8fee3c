/**
 * The word of those whom stories tell of: a private link to see the story before others do, to agree, ask for changes or
 * object, and what staff read of it. The story itself belongs to {@code gallery}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "notice", "gallery"})
package vn.haiphong.thidua.protagonist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
