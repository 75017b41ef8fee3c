/**
 * Stories of exemplary people, collectives and households: drafting, publishing by a second person,
 * withdrawing, reading, finding. Nominations and ballots do not belong here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "search",
            "account",
            "audit",
            "file",
            "campaign",
            "subject",
            "nomination"
        })
package vn.haiphong.thidua.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
