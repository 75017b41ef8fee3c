package vn.haiphong.thidua.search;

/** The order of hits; names sort the Vietnamese way, by given name. */
public enum SearchSort {
    RELEVANCE,
    NEWEST,
    NAME
}
