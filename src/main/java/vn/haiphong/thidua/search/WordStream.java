package vn.haiphong.thidua.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/** The words of one text in one of their forms, as Lucene wants to read them. */
final class WordStream extends TokenStream {

    enum Form {
        FOLDED,
        EXACT,
        PAIRS
    }

    private static final byte BETWEEN = '_';

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRefBuilder pair = new BytesRefBuilder();
    private final BytesRef single = new BytesRef();
    private final Form form;
    private final String text;
    private final List<Word> words;
    private int next;
    private @Nullable String number;

    WordStream(Form form, String text, List<Word> words) {
        this.form = form;
        this.text = text;
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        // The other attributes never change, so there is nothing to clear.
        return switch (form) {
            case FOLDED -> folded();
            case EXACT -> exact();
            case PAIRS -> pair();
        };
    }

    /** A Roman number is found as an Arabic one too. */
    private boolean folded() {
        if (number != null) {
            give(number.getBytes(StandardCharsets.UTF_8));
            number = null;
            return true;
        }
        if (next == words.size()) return false;
        var word = words.get(next++);
        number = Words.arabic(text, word);
        give(word.spelling().foldedBytes());
        return true;
    }

    /** A word without marks is asked for in its folded form only. */
    private boolean exact() {
        while (next < words.size()) {
            var word = words.get(next++);
            if (!word.hasMarks()) continue;
            give(word.spelling().exactBytes());
            return true;
        }
        return false;
    }

    private boolean pair() {
        if (next + 1 >= words.size()) return false;
        var first = words.get(next).spelling().foldedBytes();
        var second = words.get(++next).spelling().foldedBytes();
        pair.copyBytes(first, 0, first.length);
        pair.append(BETWEEN);
        pair.append(second, 0, second.length);
        term.setBytesRef(pair.get());
        return true;
    }

    private void give(byte[] bytes) {
        single.bytes = bytes;
        single.length = bytes.length;
        term.setBytesRef(single);
    }

    @Override
    public void reset() {
        next = 0;
        number = null;
    }
}
