package vn.haiphong.thidua.search;

import java.util.List;
import java.util.Map;

/**
 * Something to be found.
 *
 * @param context further words that find it, weighing least
 * @param facets facet name to values
 * @param newest sorts by this, greatest first
 * @param payload handed back with the hit as it is
 */
public record SearchDocument(
        String id,
        String name,
        String summary,
        String body,
        String context,
        Map<String, List<String>> facets,
        long newest,
        String payload) {}
