package vn.haiphong.thidua.search;

/** How many documents carry this value of a facet. */
public record FacetCount(String value, long count) {}
