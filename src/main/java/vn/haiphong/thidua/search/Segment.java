package vn.haiphong.thidua.search;

/** A piece of text that matched the query, or did not. */
public record Segment(String text, boolean marked) {}
