package vn.haiphong.thidua.unitplan.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.ContentPart;
import vn.haiphong.thidua.unitplan.UnitPlanContent;

/** The parts of a unit's plan one by one: how two versions differ, in words, and how they become one. */
final class UnitPlanParts {

    private UnitPlanParts() {}

    static List<ContentPart<UnitPlanContent>> all(Campaign campaign) {
        var all = new ArrayList<ContentPart<UnitPlanContent>>();
        all.add(text("number", "Số, ký hiệu kế hoạch", UnitPlanContent::number));
        all.add(new ContentPart<>("issued", "Ngày ban hành", UnitPlanContent::issued, c -> day(c.issued())));
        all.add(new ContentPart<>(
                "form",
                "Hình thức hội nghị",
                UnitPlanContent::form,
                c -> c.form() == null ? "" : c.form().label()));
        all.add(new ContentPart<>("staff", "Số người của đơn vị", UnitPlanContent::staff, c -> number(c.staff())));
        all.add(new ContentPart<>("from", "Dự kiến từ ngày", UnitPlanContent::from, c -> day(c.from())));
        all.add(new ContentPart<>("until", "Đến ngày", UnitPlanContent::until, c -> day(c.until())));
        all.add(text("venue", "Địa điểm dự kiến", UnitPlanContent::venue));
        all.add(new ContentPart<>("scale", "Số đại biểu dự kiến", UnitPlanContent::scale, c -> number(c.scale())));
        all.add(text("steering", "Ban chỉ đạo, ban tổ chức", UnitPlanContent::steering));
        all.add(new ContentPart<>("cost", "Dự toán (đồng)", UnitPlanContent::cost, c -> number(c.cost())));
        for (var clause : UnitPlanContent.PARTS) {
            all.add(text(clause, UnitPlanReading.title(clause, campaign), c -> part(c, clause)));
        }
        all.add(text("contactName", "Cán bộ đầu mối", UnitPlanContent::contactName));
        all.add(text("contactPhone", "Điện thoại", UnitPlanContent::contactPhone));
        all.add(text("contactMail", "Thư điện tử", UnitPlanContent::contactMail));
        return List.copyOf(all);
    }

    /** The saved version with the named fields as they are in mine; files are never typed. */
    static UnitPlanContent merged(UnitPlanContent mine, UnitPlanContent saved, Set<String> fromMine) {
        Function<String, UnitPlanContent> of = field -> fromMine.contains(field) ? mine : saved;
        var parts = new LinkedHashMap<String, String>();
        for (var clause : UnitPlanContent.PARTS) parts.put(clause, part(of.apply(clause), clause));
        return new UnitPlanContent(
                of.apply("number").number(),
                of.apply("issued").issued(),
                of.apply("form").form(),
                of.apply("staff").staff(),
                of.apply("from").from(),
                of.apply("until").until(),
                of.apply("venue").venue(),
                of.apply("scale").scale(),
                of.apply("steering").steering(),
                of.apply("cost").cost(),
                parts,
                of.apply("contactName").contactName(),
                of.apply("contactPhone").contactPhone(),
                of.apply("contactMail").contactMail(),
                saved.files());
    }

    private static ContentPart<UnitPlanContent> text(
            String field, String label, Function<UnitPlanContent, String> text) {
        return new ContentPart<>(field, label, text::apply, text);
    }

    private static String part(UnitPlanContent content, String clause) {
        return content.parts().getOrDefault(clause, "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : PortalTime.date(day);
    }

    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
