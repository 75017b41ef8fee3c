package vn.haiphong.thidua.report;

import java.util.List;

/**
 * A synthesis as it is opened.
 *
 * @param rollup of the whole city as of now; of a frozen one as of now too, the paper has what was frozen
 * @param quotes what the units wrote, by unit
 */
public record SynthesisDraft(
        SynthesisRow row,
        long version,
        SynthesisContent content,
        List<Indicator> indicators,
        Rollup rollup,
        List<Quote> quotes,
        boolean mayEdit) {

    /** The texts of one accepted pack. */
    public record Quote(String unit, ReportContent content) {}
}
