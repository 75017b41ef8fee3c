package vn.haiphong.thidua.protagonist;

import java.util.List;

/**
 * The story as whom it tells of sees it before others do.
 *
 * @param html sanitised text
 * @param pictures what the pictures show, in words; the pictures themselves stay behind the sign-in until they are released
 */
public record ProtagonistProof(
        String name, String summary, String html, List<String> pictures, ProtagonistAnswer answer) {}
