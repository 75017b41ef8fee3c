/**
 * The immutable copy of everything issued, accepted or frozen (N.6, Lưu VT): a register that only grows, with the hash of
 * each copy and a chain over all of them. What is final the rooms themselves say, by an {@code ArchiveSource}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "paper", "account", "audit", "file"})
package vn.haiphong.thidua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
