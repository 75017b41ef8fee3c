package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * The figures of a unit with everything below it, added up level by level from accepted packs.
 *
 * @param figures by code of {@link Indicator}, those the portal counts included
 * @param expected how many units below, and the unit itself, could report
 * @param reported how many of them have an accepted pack
 * @param children the units right below, the same way; only of those asked for
 */
public record Rollup(
        UnitId unit, String name, Map<String, BigDecimal> figures, int expected, int reported, List<Rollup> children) {

    /** Whether anybody reported it; a zero is something reported. */
    public boolean has(String code) {
        return figures.containsKey(code);
    }

    public BigDecimal figure(String code) {
        return figures.getOrDefault(code, BigDecimal.ZERO);
    }
}
