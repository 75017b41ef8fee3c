package vn.haiphong.thidua.issue;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.shared.VietnameseText;

/** What a difficulty, an answer and a piece of guidance need before they can be kept. */
final class IssueRules {

    static final int TITLE = 200;
    static final int TEXT = 10_000;

    private IssueRules() {}

    static DifficultyForm checked(DifficultyForm form, Campaign campaign) {
        var clean = new DifficultyForm(
                form.unit(),
                VietnameseText.line(form.title()),
                VietnameseText.clean(form.text()),
                form.clause(),
                form.urgency());
        var faults = new ArrayList<Fault>();
        if (clean.unit() == null) faults.add(new Fault("unit", "Hãy chọn đơn vị gặp vướng mắc."));
        written(faults, "title", clean.title(), TITLE, "Hãy tóm tắt vướng mắc trong một câu.");
        written(faults, "text", clean.text(), TEXT, "Hãy ghi rõ vướng mắc và điều đơn vị đề nghị.");
        clause(faults, clean.clause(), campaign);
        if (!faults.isEmpty()) throw new IssueRefused(faults);
        return clean;
    }

    static GuidanceForm checked(GuidanceForm form, Campaign campaign) {
        var clean = new GuidanceForm(
                VietnameseText.line(form.title()), VietnameseText.clean(form.text()), form.clause(), form.namesUnit());
        var faults = new ArrayList<Fault>();
        written(faults, "title", clean.title(), TITLE, "Hãy đặt tên cho hướng dẫn.");
        written(faults, "guidance", clean.text(), TEXT, "Hãy ghi nội dung hướng dẫn.");
        clause(faults, clean.clause(), campaign);
        if (!faults.isEmpty()) throw new IssueRefused(faults);
        return clean;
    }

    static String answer(String typed) {
        var clean = VietnameseText.clean(typed);
        var faults = new ArrayList<Fault>();
        written(faults, "answer", clean, TEXT, "Hãy ghi nội dung trả lời.");
        if (!faults.isEmpty()) throw new IssueRefused(faults);
        return clean;
    }

    /** Guidance for all does not say who asked, unless that is wanted. */
    static void demandNeutral(GuidanceForm form, Unit unit, List<String> aliases) {
        if (form.namesUnit()) return;
        var told = FoldedWords.of(form.title() + " " + form.text());
        Stream.concat(Stream.of(unit.name(), unit.shortName()), aliases.stream())
                .filter(name -> name.length() > 3)
                .filter(name -> told.contains(FoldedWords.of(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new IssueRefused(List.of(new Fault(
                            "guidance",
                            "Nội dung còn nêu “" + name + "” là đơn vị đã hỏi. Hãy viết trung lập,"
                                    + " hoặc đánh dấu “Cho phép nêu tên đơn vị đã hỏi”.")));
                });
    }

    private static void clause(List<Fault> faults, String clause, Campaign campaign) {
        if (!clause.isEmpty()
                && campaign.clauses().stream().noneMatch(one -> one.clause().equals(clause))) {
            faults.add(new Fault("clause", "Kế hoạch không có điều khoản “" + clause + "”. Hãy chọn trong danh sách."));
        }
    }

    private static void written(List<Fault> faults, String field, String text, int most, String missing) {
        if (text.isEmpty()) faults.add(new Fault(field, missing));
        if (text.length() > most) {
            var number = NumberFormat.getIntegerInstance(Locale.of("vi")).format(most);
            faults.add(new Fault(field, "Dài quá " + number + " ký tự. Hãy viết gọn hơn."));
        }
    }
}
