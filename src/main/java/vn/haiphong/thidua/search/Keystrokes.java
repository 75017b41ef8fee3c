package vn.haiphong.thidua.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Telex and VNI leave behind when the input method was off: {@code nguyeenx}, {@code Ho62ng}. No Vietnamese
 * syllable ends in s f r x j w z, which is what makes this safe enough for an extra guess.
 */
final class Keystrokes {

    private static final Pattern VNI = Pattern.compile("^\\p{L}+(?:[0-9]+\\p{L}*)+$");
    private static final Pattern ONSET = Pattern.compile("^(?:ngh|ng|nh|ph|th|tr|ch|kh|gh|gi|qu|[bcdghklmnprstvx])");

    private Keystrokes() {}

    /** The folded syllable that was meant, or null when the word is none of these keystrokes. */
    static @Nullable String decoded(String folded) {
        var meant = VNI.matcher(folded).matches() ? folded.replaceAll("[0-9]", "") : telex(folded);
        return meant.equals(folded) || meant.isEmpty() ? null : meant;
    }

    private static String telex(String typed) {
        var word = typed.replaceFirst("^dd", "d");
        var onset = ONSET.matcher(word);
        var start = onset.find() ? onset.group() : "";
        var rest = word.substring(start.length());
        // dd may also be typed at the end of the word: "dood" for "đo".
        if (start.equals("d") && rest.endsWith("d")) rest = rest.substring(0, rest.length() - 1);
        rest = rest.replaceAll("[sfrxjz]", "");
        rest = rest.replace("aa", "a").replace("ee", "e").replace("oo", "o");
        rest = rest.replaceAll("([aou])w", "$1").replace("w", start.isEmpty() || rest.startsWith("w") ? "u" : "");
        // A quality typed at the end of the word: "nguyene" for "nguyên", "hooig" never happens.
        rest = rest.replaceAll("^(.*a.*)a$", "$1")
                .replaceAll("^(.*e.+)e$", "$1")
                .replaceAll("^(.*o.+)o$", "$1");
        return start + rest;
    }
}
