package vn.haiphong.thidua.search;

/** From now on another index answers: what was made from the old one may be out of date. */
public record IndexRebuilt() {}
