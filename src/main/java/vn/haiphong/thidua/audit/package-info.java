/**
 * The trail of every change, written in the transaction that makes it. It decides nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account"})
package vn.haiphong.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
