package vn.haiphong.thidua.search;

import java.util.Map;
import java.util.Set;

/**
 * A question to the index; everything in it is brought within bounds.
 *
 * @param chosen facet name to values: any of them within a facet, all facets together
 * @param page from 0
 * @param size 1 to 100
 * @param count facets to count
 */
public record SearchQuery(
        String text, Map<String, Set<String>> chosen, SearchSort sort, int page, int size, Set<String> count) {}
