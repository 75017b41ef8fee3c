package vn.haiphong.thidua.unitplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.unitplan.UnitPlanRefused.Fault;

/** What a plan needs before it can be kept or handed in, and what is only worth a warning. */
final class UnitPlanRules {

    private static final int LONG = 20_000;

    private UnitPlanRules() {}

    /** As the house keeps texts. */
    static UnitPlanContent clean(UnitPlanContent content) {
        var parts = new TreeMap<String, String>();
        content.parts().forEach((clause, text) -> {
            if (!VietnameseText.clean(text).isEmpty()) parts.put(clause, VietnameseText.clean(text));
        });
        return new UnitPlanContent(
                VietnameseText.line(content.number()),
                content.issued(),
                content.form(),
                content.staff(),
                content.from(),
                content.until(),
                VietnameseText.line(content.venue()),
                content.scale(),
                VietnameseText.clean(content.steering()),
                content.cost(),
                parts,
                VietnameseText.line(content.contactName()),
                VietnameseText.line(content.contactPhone()),
                VietnameseText.line(content.contactMail()),
                content.files());
    }

    static List<Fault> ofDraft(UnitPlanContent content) {
        var faults = new ArrayList<Fault>();
        longest(faults, "number", content.number(), 80);
        longest(faults, "venue", content.venue(), 300);
        longest(faults, "steering", content.steering(), LONG);
        longest(faults, "contactName", content.contactName(), 120);
        content.parts().forEach((clause, text) -> {
            if (!UnitPlanContent.PARTS.contains(clause))
                faults.add(new Fault(clause, "Không có phần “" + clause + "”."));
            longest(faults, clause, text, LONG);
        });
        if (content.from() != null && content.until() != null && content.until().isBefore(content.from())) {
            faults.add(new Fault("until", "Ngày kết thúc sớm hơn ngày bắt đầu. Hãy chọn lại."));
        }
        within(faults, "staff", content.staff(), 1, 1_000_000);
        within(faults, "scale", content.scale(), 1, 100_000);
        if (content.cost() != null && (content.cost() < 0 || content.cost() > 1_000_000_000_000L)) {
            faults.add(new Fault("cost", "Dự toán phải từ 0 đến 1.000 tỷ đồng. Hãy ghi bằng đồng."));
        }
        if (!content.contactPhone().isEmpty() && !content.contactPhone().matches("[0-9+(][0-9 .()-]{7,19}")) {
            faults.add(new Fault(
                    "contactPhone", "Số điện thoại chỉ gồm chữ số, ví dụ 0225 3841 xxx viết là 02253841000."));
        }
        if (!content.contactMail().isEmpty()
                && !content.contactMail().matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}")) {
            faults.add(new Fault("contactMail", "Thư điện tử cần có dạng ten@coquan.gov.vn."));
        }
        if (content.files().size() > 10) faults.add(new Fault("files", "Nhiều nhất 10 tệp. Hãy bỏ bớt."));
        return faults;
    }

    static List<Fault> ofSubmission(UnitPlanContent content) {
        var faults = new ArrayList<>(ofDraft(content));
        needed(faults, "number", content.number(), "Hãy ghi số, ký hiệu của kế hoạch, ví dụ 12/KH-UBND.");
        needed(faults, "issued", content.issued(), "Hãy chọn ngày ban hành.");
        needed(faults, "form", content.form(), "Hãy chọn hình thức hội nghị.");
        needed(faults, "staff", content.staff(), "Hãy ghi số cán bộ, công chức, viên chức, người lao động.");
        needed(faults, "from", content.from(), "Hãy chọn ngày dự kiến bắt đầu.");
        needed(faults, "until", content.until(), "Hãy chọn ngày dự kiến kết thúc.");
        needed(faults, "venue", content.venue(), "Hãy ghi địa điểm dự kiến.");
        needed(faults, "scale", content.scale(), "Hãy ghi số đại biểu dự kiến.");
        needed(faults, "steering", content.steering(), "Hãy ghi ban chỉ đạo, ban tổ chức.");
        needed(faults, "cost", content.cost(), "Hãy ghi dự toán; không dùng kinh phí thì ghi 0.");
        for (var clause : UnitPlanContent.PARTS) {
            needed(
                    faults,
                    clause,
                    content.parts().get(clause),
                    "Hãy ghi nội dung thực hiện điều khoản " + clause + ".");
        }
        needed(faults, "contactName", content.contactName(), "Hãy ghi cán bộ đầu mối.");
        needed(faults, "contactPhone", content.contactPhone(), "Hãy ghi số điện thoại của cán bộ đầu mối.");
        return faults;
    }

    /** What does not keep a plan from being handed in but should be seen. */
    static List<String> warnings(UnitPlanContent content, Campaign campaign, UnitLevel level) {
        var warnings = new ArrayList<String>();
        var stage =
                campaign.stages().stream().filter(one -> one.level() == level).findFirst();
        if (stage.isPresent() && content.from() != null && content.until() != null) {
            var window = stage.get();
            if (content.from().isBefore(window.from()) || content.until().isAfter(window.until())) {
                warnings.add(
                        "Thời gian dự kiến nằm ngoài " + window.window() + " (điều khoản " + window.clause() + ").");
            }
        }
        day(warnings, "Ngày bắt đầu", content.from());
        if (content.until() != null && !content.until().equals(content.from())) {
            day(warnings, "Ngày kết thúc", content.until());
        }
        if (content.staff() != null && content.form() == ConferenceForm.PLENARY && content.staff() > 200) {
            warnings.add("Đơn vị trên 200 người: hướng dẫn 1149/HD-BTĐKT nêu hội nghị đại biểu.");
        }
        if (content.staff() != null && content.form() == ConferenceForm.DELEGATES && content.staff() < 200) {
            warnings.add("Đơn vị dưới 200 người: hướng dẫn 1149/HD-BTĐKT nêu hội nghị toàn thể.");
        }
        return warnings;
    }

    private static void day(List<String> warnings, String what, @org.jspecify.annotations.Nullable LocalDate day) {
        if (day == null) return;
        WorkingDays.vietnam()
                .dayOff(day)
                .ifPresent(why -> warnings.add(what + " " + PortalTime.date(day) + " là " + why + "."));
    }

    private static void needed(
            List<Fault> faults, String field, @org.jspecify.annotations.Nullable Object value, String message) {
        if (value == null || value instanceof String text && text.isBlank()) faults.add(new Fault(field, message));
    }

    private static void longest(List<Fault> faults, String field, String text, int most) {
        if (text.length() > most) faults.add(new Fault(field, "Dài quá " + most + " ký tự. Hãy viết gọn hơn."));
    }

    private static void within(
            List<Fault> faults, String field, @org.jspecify.annotations.Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            faults.add(new Fault(field, "Hãy ghi số từ " + least + " đến " + most + "."));
        }
    }
}
