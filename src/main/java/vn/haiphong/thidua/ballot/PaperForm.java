package vn.haiphong.thidua.ballot;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a paper ballot as typed.
 *
 * @param issued papers given out
 * @param collected papers found in the box
 * @param tallies of each candidate by number
 */
public record PaperForm(@Nullable Integer issued, @Nullable Integer collected, Map<Integer, Tally> tallies) {

    /** The counts of one candidate. */
    public record Tally(
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer invalid) {}
}
