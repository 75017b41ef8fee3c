package vn.haiphong.thidua.congress;

import java.time.Instant;

/** What the organisers tell everybody now. */
public record Announcement(String text, Instant at) {}
