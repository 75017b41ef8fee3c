package vn.haiphong.thidua.archive;

/**
 * Something that is not as it was archived.
 *
 * @param title of the copy, or where in the register it is missing
 * @param what differs, in words
 */
public record ArchiveFinding(long seq, String title, String what) {}
