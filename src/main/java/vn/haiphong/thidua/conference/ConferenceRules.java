package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ConferenceContent.Check;
import vn.haiphong.thidua.conference.ConferenceRefused.Fault;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.shared.WorkingDays;

/** What a conference needs before it can be kept or reported, and what is only worth a warning. */
final class ConferenceRules {

    private static final int LONG = 20_000;
    private static final int LINES = 60;

    private ConferenceRules() {}

    /** As the house keeps texts. */
    static ConferenceContent clean(ConferenceContent c) {
        return new ConferenceContent(
                VietnameseText.line(c.plan()),
                c.mode(),
                c.day(),
                c.part(),
                VietnameseText.line(c.venue()),
                lines(c.agenda()),
                c.staff(),
                c.expected(),
                c.attended(),
                VietnameseText.line(c.leader()),
                VietnameseText.clean(c.observers()),
                c.estimate(),
                c.spent(),
                VietnameseText.line(c.deviation()),
                VietnameseText.clean(c.result()),
                VietnameseText.clean(c.lessons()),
                c.checks().stream()
                        .map(check -> new Check(VietnameseText.line(check.text()), check.done()))
                        .filter(check -> !check.text().isEmpty())
                        .toList(),
                VietnameseText.clean(c.quality()),
                c.files());
    }

    static List<String> lines(List<String> typed) {
        return typed.stream()
                .map(VietnameseText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static List<Fault> ofRecord(ConferenceContent c, @Nullable LocalDate before, ConferenceWindow window) {
        var faults = new ArrayList<Fault>();
        longest(faults, "plan", c.plan(), 80);
        longest(faults, "venue", c.venue(), 300);
        longest(faults, "leader", c.leader(), 300);
        longest(faults, "observers", c.observers(), 2000);
        longest(faults, "deviation", c.deviation(), 1000);
        longest(faults, "result", c.result(), LONG);
        longest(faults, "lessons", c.lessons(), LONG);
        longest(faults, "quality", c.quality(), LONG);
        if (c.agenda().size() > LINES || c.agenda().stream().anyMatch(line -> line.length() > 300)) {
            faults.add(new Fault("agenda", "Nhiều nhất " + LINES + " dòng, mỗi dòng không quá 300 ký tự."));
        }
        if (c.checks().size() > LINES
                || c.checks().stream().anyMatch(one -> one.text().length() > 300)) {
            faults.add(new Fault("checks", "Nhiều nhất " + LINES + " mục, mỗi mục không quá 300 ký tự."));
        }
        within(faults, "staff", c.staff(), 1, 1_000_000);
        within(faults, "expected", c.expected(), 1, 100_000);
        within(faults, "attended", c.attended(), 1, 100_000);
        money(faults, "estimate", c.estimate());
        money(faults, "spent", c.spent());
        // A day kept before stays, whatever became of the window since.
        if (c.day() != null && !Objects.equals(c.day(), before) && !window.holds(c.day())) {
            faults.add(new Fault("day", window.refusal(c.day())));
        }
        return faults;
    }

    static List<Fault> ofReport(Conference conference, ConferenceNorms norms) {
        var c = conference.content();
        var faults = new ArrayList<Fault>();
        if (c.attended() == null) faults.add(new Fault("attended", "Hãy ghi số người dự thực tế."));
        if (c.spent() == null) faults.add(new Fault("spent", "Hãy ghi kinh phí thực chi; không chi thì ghi 0."));
        if (c.result().isEmpty()) faults.add(new Fault("result", "Hãy ghi kết quả hội nghị."));
        if (conference.isPilot() && c.lessons().isEmpty()) {
            faults.add(new Fault("lessons", "Hội nghị điểm phải có bài học rút kinh nghiệm để các đơn vị học theo."));
        }
        var over = norms.limit().excesses(c);
        if (!over.isEmpty() && c.deviation().isEmpty()) {
            faults.add(new Fault("deviation", "Vượt mức: " + String.join("; ", over) + ". Hãy ghi lý do."));
        }
        return faults;
    }

    /** What does not keep a record from being saved but should be seen. */
    static List<String> warnings(
            Conference conference, ConferenceNorms norms, ConferenceWindow window, List<String> notHeldBelow) {
        var content = conference.content();
        var warnings = new ArrayList<String>();
        if (content.day() != null && conference.status().isAhead() && !window.holds(content.day())) {
            warnings.add(window.refusal(content.day()));
        }
        if (content.day() != null && !conference.status().isOver()) {
            WorkingDays.vietnam()
                    .dayOff(content.day())
                    .ifPresent(why -> warnings.add("Ngày " + PortalTime.date(content.day()) + " là " + why + "."));
        }
        var departures = norms.size().departures(conference.level(), content);
        if (!departures.isEmpty()) {
            warnings.add("Khác hướng dẫn: " + String.join("; ", departures) + ". " + why(content));
        }
        var over = norms.limit().excesses(content);
        if (!over.isEmpty()) {
            warnings.add("Vượt mức tiết kiệm (điều khoản I.4): " + String.join("; ", over) + ". " + why(content));
        }
        var rule = norms.size();
        if (content.staff() != null
                && content.staff() == rule.staff()
                && rule.atExactly() == null
                && conference.level() == UnitLevel.GRASSROOTS) {
            warnings.add("Đơn vị đúng " + rule.staff() + " người: hướng dẫn không nêu hình thức, đơn vị tự chọn.");
        }
        if (!notHeldBelow.isEmpty() && !conference.status().isOver()) warnings.add(below(notHeldBelow));
        return warnings;
    }

    private static String why(ConferenceContent content) {
        return content.deviation().isEmpty()
                ? "Cần ghi lý do trước khi công bố."
                : "Lý do của đơn vị: " + content.deviation();
    }

    private static String below(List<String> names) {
        var shown = names.stream().limit(5).toList();
        return names.size() + " đơn vị cơ sở trực thuộc chưa tổ chức hội nghị: " + String.join(", ", shown)
                + (names.size() > shown.size() ? " và " + (names.size() - shown.size()) + " đơn vị khác" : "")
                + ". Kế hoạch yêu cầu cấp cơ sở làm trước.";
    }

    private static void longest(List<Fault> faults, String field, String text, int most) {
        if (text.length() > most) faults.add(new Fault(field, "Dài quá " + most + " ký tự. Hãy viết gọn hơn."));
    }

    private static void within(List<Fault> faults, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            faults.add(new Fault(field, "Hãy ghi số từ " + least + " đến " + most + "."));
        }
    }

    private static void money(List<Fault> faults, String field, @Nullable Long value) {
        if (value != null && (value < 0 || value > 1_000_000_000_000L)) {
            faults.add(new Fault(field, "Số tiền phải từ 0 đến 1.000 tỷ đồng. Hãy ghi bằng đồng."));
        }
    }
}
