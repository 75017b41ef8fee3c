/**
 * The conferences of clause II.3: one record of each unit with window, gates of the pilots, templates, and the public
 * calendar. What a unit plans before them belongs to {@code unitplan}, what it reports after them to {@code report}, whom of
 * the city's leaders it may have on which half-day to {@code leadercalendar}.
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
            "file",
            "notice",
            "campaign",
            "leadercalendar"
        })
package vn.haiphong.thidua.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
