package vn.haiphong.thidua.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Cuts text into words and brings each into the forms it is indexed and looked up in. */
final class Words {

    /** Letters, marks and numbers of every script, as bits of {@link Character#getType}. */
    private static final int PARTS_OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Huyền, sắc, hỏi, ngã, nặng: the tones, as combining marks. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final Map<String, String> NUMBERS = romanNumbers();

    /** Vietnamese has some ten thousand syllables, so nearly every word was spelled out before. */
    private static final Map<String, Spelling> SPELLED = new ConcurrentHashMap<>();

    private static final int SPELLINGS = 60_000;
    private static final int LONGEST_KEPT = 24;

    private Words() {}

    /** The words of an NFC or NFD text, in order. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>(text.length() / 5 + 1);
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if ((PARTS_OF_WORDS >> Character.getType(letter) & 1) == 1) {
                if (start < 0) start = i;
            } else if (start >= 0) {
                words.add(word(text.substring(start, i), start));
                start = -1;
            }
            i += Character.charCount(letter);
        }
        if (start >= 0) words.add(word(text.substring(start), start));
        return words;
    }

    /** The Arabic number of a word written as a Roman one in capitals, else null. */
    static @Nullable String arabic(String text, Word word) {
        var first = text.charAt(word.start());
        if (first != 'I' && first != 'V' && first != 'X' || word.end() - word.start() < 2) return null;
        return NUMBERS.get(text.substring(word.start(), word.end()));
    }

    private static Word word(String written, int start) {
        var spelling = written.length() > LONGEST_KEPT ? spelling(written) : SPELLED.get(written);
        if (spelling == null) {
            spelling = spelling(written);
            // What strangers ask for must not fill the memory.
            if (SPELLED.size() >= SPELLINGS) SPELLED.clear();
            SPELLED.put(written, spelling);
        }
        return new Word(spelling, start, start + written.length());
    }

    private static Spelling spelling(String written) {
        var decomposed = Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace('ð', 'đ'), Normalizer.Form.NFD);
        var letters = new StringBuilder();
        var plain = new StringBuilder();
        var tone = "";
        for (int i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tone = String.valueOf(c);
            } else {
                letters.append(c);
                if (Character.getType(c) != Character.NON_SPACING_MARK) plain.append(c == 'đ' ? 'd' : c);
            }
        }
        var folded = freed(plain.toString());
        var quality = freed(Normalizer.normalize(letters, Normalizer.Form.NFC));
        return new Spelling(quality + tone, folded);
    }

    /** Kĩ and kỹ, lí and lý, quí and quý are both right: the final vowel alone after these. */
    private static String freed(String syllable) {
        var isFree = syllable.length() == 2 && syllable.charAt(1) == 'y' && "hklmstv".indexOf(syllable.charAt(0)) >= 0
                || syllable.equals("quy");
        return isFree ? syllable.substring(0, syllable.length() - 1) + "i" : syllable;
    }

    private static Map<String, String> romanNumbers() {
        var tens = List.of("", "X", "XX");
        var ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        var numbers = new HashMap<String, String>();
        for (int number = 1; number < 30; number++) {
            numbers.put(tens.get(number / 10) + ones.get(number % 10), String.valueOf(number));
        }
        return numbers;
    }
}
