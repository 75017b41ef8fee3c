/**
 * Bytes on disk: the vault, pictures and their renditions. What a picture shows belongs to the room that keeps
 * its id.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account"})
package vn.haiphong.thidua.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
