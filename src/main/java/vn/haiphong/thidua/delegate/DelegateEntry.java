package vn.haiphong.thidua.delegate;

import java.time.Instant;

/** One line of the history of a list. */
public record DelegateEntry(String text, String by, Instant at) {}
