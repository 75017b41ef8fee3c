/**
 * People who sign in: accounts, roles, unit scope, access tokens. Who did what belongs to {@code audit}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation"})
package vn.haiphong.thidua.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
