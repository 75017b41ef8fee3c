package vn.haiphong.thidua.delegate;

/** A file to hand over. */
public record DelegateFile(String name, String mediaType, byte[] bytes) {}
