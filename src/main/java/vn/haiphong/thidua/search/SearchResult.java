package vn.haiphong.thidua.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param facets counted as if the facet's own choice had not been made
 * @param corrected what was searched instead of what was typed, or null
 */
public record SearchResult(
        long total,
        double tookMs,
        List<SearchHit> hits,
        Map<String, List<FacetCount>> facets,
        @Nullable String corrected) {}
