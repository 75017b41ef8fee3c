package vn.haiphong.thidua.subject;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.haiphong.thidua.shared.VietnameseText;

/** What two ways of writing one name have in common. */
final class SubjectName {

    // With their marks: Hồ and Cổ are family names.
    private static final Pattern FORMS_OF_ADDRESS =
            Pattern.compile("^(hộ )?(gia đình )?((ông|bà|anh|chị|cô|đồng chí|đ/c) )?(?=\\S+ \\S+)");

    private SubjectName() {}

    /** Folded, without forms of address, blanks and signs; i and y are one letter: {@code Ông Lý Mỹ} is {@code limi}. */
    static String key(String name) {
        var lower = VietnameseText.line(name).toLowerCase(Locale.ROOT);
        var bare = FORMS_OF_ADDRESS.matcher(lower).replaceFirst("");
        var key = VietnameseText.fold(bare).replaceAll("[^a-z0-9]+", "").replace('y', 'i');
        return key.length() > 200 ? key.substring(0, 200) : key;
    }

    /** For searching: folded words, each with a blank before it. */
    static String words(String name, String post) {
        var folded = " "
                + VietnameseText.fold(name + " " + post)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
        return folded.length() > 500 ? folded.substring(0, 500) : folded;
    }
}
