package vn.haiphong.thidua.search;

/**
 * One word of a text.
 *
 * @param exact lower case with its marks, the tone at the end, so that hoà and hòa are one
 * @param folded without any mark, đ as d, i for y where both are right
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Word(String exact, String folded, int start, int end) {

    boolean hasMarks() {
        return !exact.equals(folded);
    }
}
