/**
 * Cards of the delegates, their seats in the hall, and the door where they are counted, with or without a network. Who a
 * delegate is belongs to {@code delegate}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "paper",
            "account",
            "audit",
            "campaign",
            "quota",
            "delegate"
        })
package vn.haiphong.thidua.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
