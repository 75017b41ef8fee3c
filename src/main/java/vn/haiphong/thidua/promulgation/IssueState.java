package vn.haiphong.thidua.promulgation;

import java.time.LocalDate;

/** How far the latest edition of a document got. @param read of how many units it was sent to have read it */
public record IssueState(int edition, String number, LocalDate dated, int units, int read) {}
