package vn.haiphong.thidua.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts text into words and brings each into the forms it is indexed and looked up in. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Huyền, sắc, hỏi, ngã, nặng: the tones, as combining marks. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    // Kĩ and kỹ, lí and lý, quí and quý are both right (the final vowel alone after these).
    private static final Pattern FREE_Y = Pattern.compile("^(h|k|l|m|s|t|qu|v)y$");

    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,6}");

    private static final Map<String, String> NUMBERS = romanNumbers();

    private Words() {}

    /** The words of an NFC or NFD text, in order. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The Arabic number of a word written as a Roman one in capitals, else null. */
    static @Nullable String arabic(String text, Word word) {
        var written = text.substring(word.start(), word.end());
        return ROMAN.matcher(written).matches() ? NUMBERS.get(written) : null;
    }

    private static Word word(String written, int start, int end) {
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
        return new Word(quality + tone, folded, start, end);
    }

    private static String freed(String syllable) {
        return FREE_Y.matcher(syllable).matches() ? syllable.substring(0, syllable.length() - 1) + "i" : syllable;
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
