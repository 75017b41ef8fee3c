/**
 * What the Board makes of everything below: the steering desk, urging letters, the units' results packs and the synthesis
 * rolled up along the tree. It keeps no deadline and closes no task by itself; {@code campaign} does.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "search",
            "paper",
            "account",
            "audit",
            "campaign",
            "issue",
            "notice",
            "gallery",
            "delegate",
            "quota"
        })
package vn.haiphong.thidua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
