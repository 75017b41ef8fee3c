package vn.haiphong.thidua.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plain mail address, as people type it into a form. */
public final class MailAddress {

    public static final int AT_MOST = 254;

    // Nothing that could end a header line or add a second receiver gets through.
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,24}");

    private MailAddress() {}

    /** As it is kept; null when nothing was typed. @throws StepRefused when it is no address */
    public static @Nullable String read(@Nullable String typed) {
        var clean = VietnameseText.line(typed).toLowerCase(Locale.ROOT);
        if (clean.isEmpty()) return null;
        if (clean.length() > AT_MOST
                || clean.contains("..")
                || !FORM.matcher(clean).matches()) {
            throw new StepRefused(
                    "Địa chỉ thư điện tử chưa đúng. Hãy nhập như ví dụ: vanphong@quanhongbang.haiphong.gov.vn, hoặc để trống.");
        }
        return clean;
    }
}
