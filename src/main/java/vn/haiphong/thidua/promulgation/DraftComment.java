package vn.haiphong.thidua.promulgation;

import java.time.Instant;

/**
 * What somebody says about a draft.
 *
 * @param number of the version they had before them
 */
public record DraftComment(int number, String text, String by, Instant at) {}
