package vn.haiphong.thidua.search;

import java.nio.charset.StandardCharsets;

/**
 * The forms of one written word.
 *
 * @param exact lower case with its marks, the tone at the end, so that hoà and hòa are one
 * @param folded without any mark, đ as d, i for y where both are right
 * @param exactBytes as the index keeps it
 * @param foldedBytes as the index keeps it
 */
record Spelling(String exact, String folded, byte[] exactBytes, byte[] foldedBytes) {

    Spelling(String exact, String folded) {
        this(exact, folded, exact.getBytes(StandardCharsets.UTF_8), folded.getBytes(StandardCharsets.UTF_8));
    }

    boolean hasMarks() {
        return !exact.equals(folded);
    }
}
