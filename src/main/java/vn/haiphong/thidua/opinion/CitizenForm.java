package vn.haiphong.thidua.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen typed.
 *
 * @param nominee the place in the notice, beginning at 1; null for all
 * @param agrees null for an opinion that is neither
 * @param trap a field no person sees; programs fill it in
 * @param openedAt when the form was shown
 */
public record CitizenForm(
        @Nullable Integer nominee,
        @Nullable Boolean agrees,
        String text,
        String name,
        String contact,
        String trap,
        Instant openedAt) {

    /** Not even by mistake in a log. */
    @Override
    public String toString() {
        return "CitizenForm[…]";
    }
}
