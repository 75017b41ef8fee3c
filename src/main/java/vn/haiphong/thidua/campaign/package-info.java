/**
 * The plan of one term as data: basis documents, movements, stages, deadlines, required documents, titles of
 * the law in force. What units do about it belongs to the rooms above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "file"})
package vn.haiphong.thidua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
