/**
 * Councils and bình xét meetings: who belongs to them, who was present, who stood aside, the secret ballot and the paper
 * ballot, the count and its minutes. Whose dossier is voted on, and what a result leads to, belongs to {@code nomination}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "organisation", "paper", "account", "audit", "file", "notice"})
package vn.haiphong.thidua.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
