/**
 * Notices to units and people, in the portal and by mail through an outbox that staff can review. When to remind of what
 * belongs to {@code campaign} and to the rooms that have something to tell.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account"})
package vn.haiphong.thidua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
