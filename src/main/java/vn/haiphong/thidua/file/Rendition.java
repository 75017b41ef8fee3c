package vn.haiphong.thidua.file;

/** One ready size of a picture, a JPEG. */
public record Rendition(int width, int height, int bytes) {}
