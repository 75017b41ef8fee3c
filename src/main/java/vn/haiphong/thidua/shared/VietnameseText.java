package vn.haiphong.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Vietnamese text as the house keeps it: NFC, trimmed, with its folded form and its address form. */
public final class VietnameseText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u200B\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private VietnameseText() {}

    /**
     * The form in which every text is stored: NFC, Icelandic Eth read as Đ, outer white space, control characters and
     * halves of characters gone. Line breaks and tabs stay.
     */
    public static String clean(@Nullable String text) {
        if (text == null) return "";
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ');
        return UNSEEN.matcher(composed).replaceAll("").strip();
    }

    /** {@link #clean} for one-line fields: every run of white space becomes one blank. */
    public static String line(@Nullable String text) {
        return text == null ? "" : blanks(clean(blanks(text)));
    }

    private static String blanks(String text) {
        // Most texts have none but single blanks, and this is asked millions of times.
        var single = true;
        for (int i = 0; i < text.length() && single; i++) {
            var c = text.charAt(i);
            single = c > ' ' || c == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
        }
        return single ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    /** Lower case without any mark, đ as d: what two spellings of one word have in common. */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The form for addresses: {@code Nguyễn Thị Hoà} becomes {@code nguyen-thi-hoa}; never longer than 80. */
    public static String slug(String text) {
        var dashed = NO_LETTERS.matcher(fold(text)).replaceAll("-");
        var short80 = dashed.length() > 81 ? dashed.substring(0, 81).replaceAll("-[^-]*$", "") : dashed;
        return short80.replaceAll("^-+|-+$", "");
    }
}
