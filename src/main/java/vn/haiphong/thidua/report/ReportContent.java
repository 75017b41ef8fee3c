package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What a unit reports (clauses III.2d1 and III.2d2).
 *
 * @param inclusive whether the figures hold those of the units below already; else they are added up from their packs
 * @param figures by code of {@link Indicator}
 * @param movements results by slug of the campaign's movements
 * @param shortcomings with their causes (clause I.1b)
 * @param targets measurable ones for 2020–2025 (clause I.1c)
 * @param delegates part two; filled from the list of delegates as long as the pack is open
 */
public record ReportContent(
        boolean inclusive,
        Map<String, BigDecimal> figures,
        String leadership,
        Map<String, String> movements,
        String achievements,
        List<Shortcoming> shortcomings,
        String directions,
        List<Target> targets,
        List<DelegateLine> delegates,
        String signer) {

    public static final ReportContent EMPTY =
            new ReportContent(false, Map.of(), "", Map.of(), "", List.of(), "", List.of(), List.of(), "");

    ReportContent withDelegates(List<DelegateLine> named) {
        return new ReportContent(
                inclusive,
                figures,
                leadership,
                movements,
                achievements,
                shortcomings,
                directions,
                targets,
                named,
                signer);
    }

    /** Something that went wrong, why, and what will be done. */
    public record Shortcoming(String what, String cause, String remedy) {

        public Shortcoming {
            what = VietnameseText.clean(what);
            cause = VietnameseText.clean(cause);
            remedy = VietnameseText.clean(remedy);
        }

        boolean isBlank() {
            return (what + cause + remedy).isEmpty();
        }
    }

    /** @param measure in what the goal is counted */
    public record Target(
            String what, String measure, @Nullable BigDecimal goal, int year) {

        public Target {
            what = VietnameseText.line(what);
            measure = VietnameseText.line(measure);
        }

        boolean isBlank() {
            return what.isEmpty() && measure.isEmpty() && goal == null;
        }
    }

    /** One delegate to the congress, as the list of delegates names them. */
    public record DelegateLine(String name, String kind, String position, String achievements) {}

    public ReportContent {
        figures = kept(figures);
        leadership = VietnameseText.clean(leadership);
        achievements = VietnameseText.clean(achievements);
        directions = VietnameseText.clean(directions);
        signer = VietnameseText.line(signer);
        var texts = new LinkedHashMap<String, String>();
        movements.forEach((slug, text) -> {
            if (!VietnameseText.clean(text).isEmpty()) texts.put(slug, VietnameseText.clean(text));
        });
        movements = Map.copyOf(texts);
        shortcomings = shortcomings.stream().filter(one -> !one.isBlank()).toList();
        targets = targets.stream().filter(one -> !one.isBlank()).toList();
        delegates = List.copyOf(delegates);
    }

    private static Map<String, BigDecimal> kept(Map<String, BigDecimal> figures) {
        var kept = new LinkedHashMap<String, BigDecimal>();
        figures.forEach((code, figure) -> {
            if (figure != null) kept.put(code, figure);
        });
        return Map.copyOf(kept);
    }
}
