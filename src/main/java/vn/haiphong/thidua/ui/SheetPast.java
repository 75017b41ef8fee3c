package vn.haiphong.thidua.ui;

import java.util.UUID;

/**
 * What came in by one sheet.
 *
 * @param number running, as it is called when people talk of it
 * @param gone when and by whom it was taken back; empty while it stands
 */
public record SheetPast(
        UUID id, String number, String file, int rows, int leftOut, String when, String who, String gone) {}
