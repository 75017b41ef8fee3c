package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitKind;

/**
 * Sentences and names from which demonstration stories are put together; {@code demo/story-parts.json}. Braces stand for
 * what differs from story to story: {@code {ai}} who, {@code {noi}} where, {@code {a}} to {@code {d}} numbers.
 */
record StoryParts(
        List<Topic> topics,
        List<String> situations,
        List<String> attempts,
        List<String> obstacles,
        List<String> spreads,
        List<String> closings,
        List<List<String>> headings,
        Names names) {

    /**
     * One kind of work.
     *
     * @param units kinds of units where it is done
     * @param codes further units where it is done
     * @param years whether the number {@code d} counts years
     */
    record Topic(
            String field,
            @Nullable String movement,
            Set<UnitKind> units,
            Set<String> codes,
            boolean households,
            boolean years,
            List<String> roles,
            List<String> groups,
            Numbers numbers,
            List<String> summaries,
            List<String> open,
            List<String> problem,
            List<String> way,
            List<String> result,
            List<String> quotes) {

        boolean isDoneBy(Unit unit) {
            return units.contains(unit.kind()) || codes.contains(unit.id().code());
        }
    }

    /** From and to of each number. */
    record Numbers(List<Integer> a, List<Integer> b, List<Integer> c, List<Integer> d) {}

    record Names(
            List<String> family,
            List<String> middleMale,
            List<String> middleFemale,
            List<String> givenMale,
            List<String> givenFemale) {}

    static StoryParts read(ObjectMapper json) {
        return json.readValue(StoryParts.class.getResourceAsStream("/demo/story-parts.json"), StoryParts.class);
    }
}
