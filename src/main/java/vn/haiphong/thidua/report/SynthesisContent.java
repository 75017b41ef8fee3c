package vn.haiphong.thidua.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The Board's own text of a synthesis; figures and quotations come from the units' packs.
 *
 * @param number by the Board's register, null while unknown
 */
public record SynthesisContent(
        @Nullable Integer number,
        @Nullable LocalDate dated,
        String opening,
        String assessment,
        String shortcomings,
        String directions,
        Signature signature) {

    public static final SynthesisContent EMPTY =
            new SynthesisContent(null, null, "", "", "", "", new Signature(Signature.Right.OWN, "", "Trưởng Ban", ""));

    public SynthesisContent {
        opening = VietnameseText.clean(opening);
        assessment = VietnameseText.clean(assessment);
        shortcomings = VietnameseText.clean(shortcomings);
        directions = VietnameseText.clean(directions);
    }
}
