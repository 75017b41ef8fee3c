/**
 * Who goes to the city's congress: the units' lists of delegates, the waiting lists, the structure report. How many seats a
 * unit has belongs to {@code quota}, who a person is to {@code subject}, cards and the door of the hall to {@code door}.
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
            "notice",
            "campaign",
            "subject",
            "quota",
            "sheet",
            "intake"
        })
package vn.haiphong.thidua.delegate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
