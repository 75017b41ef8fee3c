package vn.haiphong.thidua.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Telex and VNI leave behind when the input method was off: {@code nguyeenx}, {@code Ho62ng}. No Vietnamese
 * syllable ends in s f r x j w z, which is what makes this safe enough for an extra guess.
 */
final class Keystrokes {

    private static final Pattern VNI = Pattern.compile("^\\p{L}+(?:[0-9]+\\p{L}*)+$");
    private static final Pattern ONSET = Pattern.compile("^(?:đ|ngh|ng|nh|ph|th|tr|ch|kh|gh|gi|qu|[bcdghklmnprstvx])");

    /** What the digits 1 to 5 and the letters below set as tone: sắc, huyền, hỏi, ngã, nặng. */
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final String TONE_LETTERS = "sfrxj";

    private final StringBuilder letters = new StringBuilder();
    private String tone = "";

    private Keystrokes() {}

    /** The word that was meant, with its marks and the tone behind its last letter; null when it is none of these keystrokes. */
    static @Nullable String decoded(String folded) {
        var reading = new Keystrokes();
        if (VNI.matcher(folded).matches()) reading.vni(folded);
        else reading.telex(folded);
        var meant = reading.letters + reading.tone;
        return meant.equals(folded) || reading.letters.isEmpty() ? null : meant;
    }

    private void vni(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            switch (c) {
                case '0' -> tone = "";
                case '1', '2', '3', '4', '5' -> tone = TONES.substring(c - '1', c - '0');
                case '6' -> mark("aeo", "âêô", 0);
                case '7' -> horn(0);
                case '8' -> mark("a", "ă", 0);
                case '9' -> mark("d", "đ", 0);
                default -> letters.append(c);
            }
        }
    }

    private void telex(String typed) {
        var word = typed.replaceFirst("^dd", "đ");
        var onset = ONSET.matcher(word);
        if (onset.find()) letters.append(onset.group());
        int start = letters.length();
        for (int i = start; i < word.length(); i++) {
            var c = word.charAt(i);
            if (TONE_LETTERS.indexOf(c) >= 0)
                tone = TONES.substring(TONE_LETTERS.indexOf(c), TONE_LETTERS.indexOf(c) + 1);
            else if (c == 'z') tone = "";
            else if (c == 'w') hook(start);
            else if (!doubled(c, start, i + 1 == word.length() || isToned(word, i + 1))) letters.append(c);
        }
    }

    private static boolean isToned(String word, int last) {
        return last + 1 == word.length() && TONE_LETTERS.indexOf(word.charAt(last)) >= 0;
    }

    /** {@code aa}, {@code ee}, {@code oo}; also typed at the end, as in {@code nguyene}, and {@code dood} for “đô”. */
    private boolean doubled(char c, int start, boolean atEnd) {
        if (c == 'd' && atEnd && letters.indexOf("d") == 0) {
            letters.setCharAt(0, 'đ');
            return true;
        }
        var quality = "âêô".indexOf(c) < 0 && "aeo".indexOf(c) >= 0;
        int before = quality ? letters.lastIndexOf(String.valueOf(c)) : -1;
        if (before < start || before + 1 != letters.length() && !atEnd) return false;
        letters.setCharAt(before, "âêô".charAt("aeo".indexOf(c)));
        return true;
    }

    /** {@code aw}, {@code ow}, {@code uw}, and {@code w} alone for “ư”. */
    private void hook(int start) {
        if (mark("a", "ă", start)) return;
        if (!horn(start)) letters.append('ư');
    }

    /** The last o or u gets its horn, and “uo” both. */
    private boolean horn(int start) {
        if (mark("o", "ơ", start)) {
            int before = letters.lastIndexOf("uơ");
            if (before >= start) letters.setCharAt(before, 'ư');
            return true;
        }
        return mark("u", "ư", start);
    }

    private boolean mark(String plain, String marked, int start) {
        for (int i = letters.length() - 1; i >= start; i--) {
            int at = plain.indexOf(letters.charAt(i));
            if (at < 0) continue;
            letters.setCharAt(i, marked.charAt(at));
            return true;
        }
        return false;
    }
}
