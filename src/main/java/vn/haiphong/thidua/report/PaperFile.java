package vn.haiphong.thidua.report;

import vn.haiphong.thidua.paper.Papers.Format;

/** A file to hand over. */
public record PaperFile(String name, Format format, byte[] bytes) {}
