package vn.haiphong.thidua.search;

/**
 * The parts of a document by what a match in them is worth.
 *
 * Each is kept three times: words without marks, words with their marks, and pairs of neighbouring words, since
 * Vietnamese words mostly have two syllables.
 */
enum TextField {
    NAME("n", 3f),
    SUMMARY("s", 2f),
    BODY("b", 1f),
    CONTEXT("c", 0.8f);

    final String folded;
    final String exact;
    final String pairs;
    final float weight;

    TextField(String letter, float weight) {
        folded = letter;
        exact = letter + "x";
        pairs = letter + "2";
        this.weight = weight;
    }

    static String pair(String first, String second) {
        return first + "_" + second;
    }
}
