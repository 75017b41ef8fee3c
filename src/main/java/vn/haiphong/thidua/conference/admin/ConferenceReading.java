package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.shared.PortalTime;

/** A conference as it is read: facts first, then programme, checklist and results. */
class ConferenceReading extends Div {

    private final DescriptionList facts = new DescriptionList();

    ConferenceReading(ConferenceDraft draft) {
        var content = draft.content();
        addClassName("plan-reading");
        facts.addClassName("plan-facts");
        fact("Thời gian", when(content));
        fact("Địa điểm", content.venue());
        fact("Hình thức", content.mode() == null ? "" : content.mode().label());
        fact("Văn bản tổ chức", content.plan());
        fact("Số người của đơn vị", number(content.staff()));
        fact("Dự kiến dự", number(content.expected()));
        fact("Thực tế dự", number(content.attended()));
        fact("Lãnh đạo cấp trên dự", content.leader());
        fact("Dự toán", money(content.estimate()));
        fact("Thực chi", money(content.spent()));
        fact("Lý do làm khác hướng dẫn, vượt mức", content.deviation());
        add(facts);
        if (!content.agenda().isEmpty()) {
            var list = new OrderedList();
            content.agenda().forEach(line -> list.add(new ListItem(line)));
            add(new H3("Chương trình"), list);
        }
        if (!content.checks().isEmpty()) {
            var list = new UnorderedList();
            content.checks()
                    .forEach(one -> list.add(new ListItem((one.done() ? "Đã làm: " : "Chưa làm: ") + one.text())));
            add(new H3("Danh mục kiểm tra"), list);
        }
        part("Mời dự để rút kinh nghiệm", content.observers());
        part("Kết quả hội nghị", content.result());
        part("Bài học rút kinh nghiệm", content.lessons());
        part("Tự đánh giá chất lượng", content.quality());
    }

    static String when(ConferenceContent content) {
        if (content.day() == null) return "";
        var day = PortalTime.date(content.day());
        return content.part() == null ? day : content.part().label() + " " + day;
    }

    private void fact(String what, String said) {
        if (said.isEmpty()) return;
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(said));
    }

    private void part(String title, String text) {
        if (text.isEmpty()) return;
        var words = new Paragraph(text);
        words.addClassName("as-typed");
        add(new H3(title), words);
    }

    private static String number(@Nullable Number number) {
        return number == null
                ? ""
                : NumberFormat.getIntegerInstance(Locale.of("vi")).format(number);
    }

    private static String money(@Nullable Long amount) {
        return amount == null ? "" : number(amount) + " đồng";
    }
}
