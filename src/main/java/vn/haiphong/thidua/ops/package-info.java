/**
 * Running the portal: the embedded database, commands, first data, the machine health. No domain rules.
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
            "conference",
            "ballot",
            "opinion",
            "unitplan",
            "issue",
            "proposal",
            "nomination",
            "gallery",
            "congress",
            "delegate"
        })
package vn.haiphong.thidua.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
