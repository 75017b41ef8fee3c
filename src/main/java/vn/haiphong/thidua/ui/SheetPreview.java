package vn.haiphong.thidua.ui;

import java.util.List;

/** A sheet that was read and waits for the word to take it in. */
public interface SheetPreview {

    /** The name of the file, and of the sheet in it. */
    String source();

    int rows();

    /** Rows without a fault. */
    int ready();

    /** What else somebody should know, in sentences. */
    List<String> notes();

    int faultCount();

    List<Fault> faults(int from, int count);

    List<String> heads();

    int lineCount(boolean onlyFaulty);

    List<Line> lines(boolean onlyFaulty, int from, int count);

    /** Takes in the rows without a fault. @return what to say then */
    String takeIn();

    /** @param cell as the spreadsheet names it, e.g. {@code D17} */
    record Fault(String cell, String heading, String typed, String reason, String remedy) {}

    /** @param number as the spreadsheet numbers the row */
    record Line(int number, List<Box> boxes) {}

    /** @param fault why it can't stay so; empty when it can */
    record Box(String text, String fault) {}
}
