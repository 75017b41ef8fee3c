package vn.haiphong.thidua.search;

/**
 * One word of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Word(Spelling spelling, int start, int end) {

    String exact() {
        return spelling.exact();
    }

    String folded() {
        return spelling.folded();
    }

    boolean hasMarks() {
        return spelling.hasMarks();
    }
}
