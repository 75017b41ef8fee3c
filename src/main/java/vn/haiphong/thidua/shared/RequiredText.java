package vn.haiphong.thidua.shared;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text somebody must give, in the form in which it is kept. */
public final class RequiredText {

    private static final int REASON = 1000;

    private RequiredText() {}

    /** Why something is done; at most 1000 characters. @throws StepRefused with {@code missing} when it is empty */
    public static String reason(@Nullable String typed, String missing) {
        return line(typed, "Lý do", REASON, missing);
    }

    /**
     * One line of text.
     *
     * @param name how the refusal of a text that is too long begins, e.g. {@code Nội dung}
     * @param most characters
     * @param missing what the refusal of an empty text says
     */
    public static String line(@Nullable String typed, String name, int most, String missing) {
        var clean = VietnameseText.line(typed);
        if (clean.isEmpty()) throw new StepRefused(missing);
        if (clean.length() > most) {
            var number = NumberFormat.getIntegerInstance(Locale.of("vi")).format(most);
            throw new StepRefused(name + " dài quá " + number + " ký tự. Hãy viết gọn hơn.");
        }
        return clean;
    }
}
