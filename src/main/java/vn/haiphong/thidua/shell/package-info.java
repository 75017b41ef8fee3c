/**
 * The frame around every page: layouts, home, sign-in, error pages, first paint, the security chain.
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
            "notice",
            "campaign",
            "conference",
            "opinion",
            "unitplan",
            "proposal",
            "gallery",
            "congress"
        })
package vn.haiphong.thidua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
