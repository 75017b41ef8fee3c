package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.gallery.StoryResult.FacetValue;

/**
 * How many stories readers can see.
 *
 * @param byKind every kind, also those without any
 * @param byMovement movement slug to number
 * @param byField most frequent first
 */
public record GalleryFigures(
        long total, Map<ExemplarKind, Long> byKind, Map<String, Long> byMovement, List<FacetValue> byField) {}
