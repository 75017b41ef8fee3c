package vn.haiphong.thidua.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A question to the index; everything in it is brought within bounds.
 *
 * @param text cut at 200 characters
 * @param chosen facet name to values: any of them within a facet, all facets together
 * @param page from 0
 * @param size 1 to 100
 * @param count facets to count
 */
public record SearchQuery(
        String text, Map<String, Set<String>> chosen, SearchSort sort, int page, int size, Set<String> count) {

    private static final int LONGEST_TEXT = 200;
    private static final int LAST_HIT = 100_000;

    public SearchQuery {
        if (text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
        size = Math.clamp(size, 1, 100);
        page = Math.clamp(page, 0, LAST_HIT / size - 1);
        var kept = new HashMap<String, Set<String>>();
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) kept.put(facet, Set.copyOf(values));
        });
        chosen = Map.copyOf(kept);
        count = Set.copyOf(count);
    }
}
