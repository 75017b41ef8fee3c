package vn.haiphong.thidua.delegate;

import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectTraits;

/** What a delegate needs before the list goes out. */
public final class DelegateRules {

    /** Characters of a summary; about a page in the congress book. */
    public static final int SUMMARY = 1500;

    private DelegateRules() {}

    static String summary(String typed) {
        var clean = VietnameseText.clean(typed);
        if (clean.length() > SUMMARY) {
            throw new StepRefused("Tóm tắt thành tích dài " + clean.length()
                    + " ký tự, nhiều nhất là 1.500. Hãy viết gọn hơn" + " rồi lưu lại.");
        }
        return clean;
    }

    /** What is missing, in words; guests are invited and need none of it. */
    static List<String> missing(Delegate delegate, SubjectTraits traits) {
        var missing = new ArrayList<String>();
        if (delegate.kind() == SeatKind.GUEST) return missing;
        if (delegate.summary().isEmpty()) missing.add("tóm tắt thành tích");
        if (delegate.consentedAt() == null) missing.add("sự đồng ý của đại biểu");
        if (traits.sex() == null) missing.add("giới tính");
        if (traits.birthYear() == null) missing.add("năm sinh");
        if (traits.ethnicity().isEmpty()) missing.add("dân tộc");
        return missing;
    }
}
