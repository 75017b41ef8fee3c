package vn.haiphong.thidua.search;

import java.util.List;

/** A hit with its texts cut where the query matched. */
public record SearchHit(String id, String payload, List<Segment> name, List<Segment> summary, List<Segment> passage) {}
