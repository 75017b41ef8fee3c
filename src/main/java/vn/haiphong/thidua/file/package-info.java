/**
 * Bytes on disk: the vault, pictures with their renditions, documents that staff attach. What a picture shows and whom
 * a document concerns belongs to the room that keeps its id.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account"})
package vn.haiphong.thidua.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
