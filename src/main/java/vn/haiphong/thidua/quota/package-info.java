/**
 * The seats of the city's congress, dealt down the tree of units and taken back unused. Who sits on them belongs to
 * {@code delegate}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "account", "audit", "notice", "campaign"})
package vn.haiphong.thidua.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
