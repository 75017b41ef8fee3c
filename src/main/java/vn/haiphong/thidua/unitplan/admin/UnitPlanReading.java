package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.unitplan.UnitPlanContent;

/** A unit's plan as it is read: facts first, then the text by clause. */
class UnitPlanReading extends Div {

    private final DescriptionList facts = new DescriptionList();

    UnitPlanReading(UnitPlanContent content, Campaign campaign) {
        addClassName("plan-reading");
        facts.addClassName("plan-facts");
        fact("Số, ký hiệu", content.number());
        fact("Ngày ban hành", day(content.issued()));
        fact("Hình thức", content.form() == null ? "" : content.form().label());
        fact("Thời gian dự kiến", span(content.from(), content.until()));
        fact("Địa điểm", content.venue());
        fact("Số đại biểu", number(content.scale()));
        fact("Số người của đơn vị", number(content.staff()));
        fact("Dự toán", content.cost() == null ? "" : number(content.cost()) + " đồng");
        fact(
                "Đầu mối",
                String.join(
                        ", ",
                        java.util.stream.Stream.of(content.contactName(), content.contactPhone(), content.contactMail())
                                .filter(text -> !text.isEmpty())
                                .toList()));
        add(facts);
        part(new H2("Ban chỉ đạo, ban tổ chức"), content.steering());
        if (!content.parts().isEmpty()) add(new H2("Nội dung theo điều khoản"));
        for (var clause : UnitPlanContent.PARTS) {
            var text = content.parts().getOrDefault(clause, "");
            part(new H3(title(clause, campaign)), text);
        }
    }

    /** A point has no heading of its own in the plan, so it gets one here. */
    static String title(String clause, Campaign campaign) {
        var heading = campaign.clause(clause).map(Campaign.Clause::heading).orElse("");
        return clause + ". " + (heading.isEmpty() ? "Tổ chức thực hiện, hướng dẫn đơn vị trực thuộc" : heading);
    }

    private void part(Component title, String text) {
        if (text.isEmpty()) return;
        var words = new Paragraph(text);
        words.addClassName("as-typed");
        add(title, words);
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) facts.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
    }

    private static String number(@Nullable Number value) {
        return value == null
                ? ""
                : NumberFormat.getIntegerInstance(Locale.of("vi")).format(value);
    }

    /** Most conferences take one day. */
    private static String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || from.equals(until) ? day(from) : day(from) + " – " + day(until);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : PortalTime.date(day);
    }
}
