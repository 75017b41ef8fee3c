package vn.haiphong.thidua.gallery;

import java.time.Instant;

/** Where a published story is, and since when in this form. */
public record PublishedAddress(String slug, Instant changedAt) {}
