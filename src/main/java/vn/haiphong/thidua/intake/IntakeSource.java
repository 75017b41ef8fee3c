package vn.haiphong.thidua.intake;

/**
 * The file a list came in.
 *
 * @param sha256 by which the same file is known again; the file itself is not kept, for it holds people
 */
public record IntakeSource(String fileName, String sha256) {}
