package vn.haiphong.thidua.issue;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Guidance as it was published at one time; it is never changed. */
@Embeddable
public record GuidanceEdition(String title, String text, String clause, String byName, Instant at) {}
