package vn.haiphong.thidua.search;

/** What was put a moment ago is found from now on: what was made in between may be out of date. */
public record IndexCaughtUp() {}
