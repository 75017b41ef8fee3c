package vn.haiphong.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Vietnamese text as the house keeps it: NFC, trimmed, with its folded form and its address form. */
public final class VietnameseText {

    private VietnameseText() {}

    /**
     * The form in which every text is stored: NFC, Icelandic Eth read as Đ, outer white space, control characters and
     * halves of characters gone. Line breaks and tabs stay.
     */
    public static String clean(@Nullable String text) {
        if (text == null) return "";
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('Ð', 'Đ');
        return composed.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u200B\\uFEFF]", "")
                .strip();
    }

    /** {@link #clean} for one-line fields: every run of white space becomes one blank. */
    public static String line(@Nullable String text) {
        return clean(text == null ? null : text.replaceAll("\\s+", " ")).replaceAll("\\s+", " ");
    }

    /** Lower case without any mark, đ as d: what two spellings of one word have in common. */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** The form for addresses: {@code Nguyễn Thị Hoà} becomes {@code nguyen-thi-hoa}; never longer than 80. */
    public static String slug(String text) {
        var dashed = fold(text).replaceAll("[^a-z0-9]+", "-");
        var short80 = dashed.length() > 81 ? dashed.substring(0, 81).replaceAll("-[^-]*$", "") : dashed;
        return short80.replaceAll("^-+|-+$", "");
    }
}
