/**
 * Nominations from the unit that puts somebody forward up to the choice of the city's Council: what a title asks for,
 * papers, completeness, the climb from level to level, official lists. The subjects themselves belong to
 * {@code subject}, the votes to {@code ballot}, the people's opinion to {@code opinion}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "account",
            "audit",
            "file",
            "paper",
            "campaign",
            "notice",
            "subject",
            "ballot",
            "opinion",
            "proposal",
            "intake",
            "sheet"
        })
package vn.haiphong.thidua.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
