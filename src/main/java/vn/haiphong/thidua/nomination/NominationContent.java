package vn.haiphong.thidua.nomination;

import java.util.Set;

/**
 * What the proposing unit writes.
 *
 * @param title code of the title asked for, empty while none is chosen
 * @param summary of the achievements, as the lists print it
 * @param report of the achievements in full; empty when it comes as a file
 */
public record NominationContent(String title, String summary, String report) {

    public static final NominationContent EMPTY = new NominationContent("", "", "");

    /** @param fromMine the fields in which mine counts */
    public static NominationContent merged(NominationContent mine, NominationContent saved, Set<String> fromMine) {
        return new NominationContent(
                fromMine.contains("title") ? mine.title : saved.title,
                fromMine.contains("summary") ? mine.summary : saved.summary,
                fromMine.contains("report") ? mine.report : saved.report);
    }
}
