package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.search.Segment;

/**
 * A page of the gallery.
 *
 * @param facets every facet with its values, most frequent first
 * @param corrected what was searched instead, or null
 */
public record StoryResult(
        long total,
        double tookMs,
        List<StoryHit> hits,
        Map<Facet, List<FacetValue>> facets,
        @Nullable String corrected) {

    public record StoryHit(StoryCard card, List<Segment> name, List<Segment> summary, List<Segment> passage) {}

    public record FacetValue(String value, String label, long count) {}
}
