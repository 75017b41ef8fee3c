package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.shared.PortalTime;

/** Every milestone in numbers, with a bar; what a leader reads first on a phone. */
class MilestoneList extends RegisterTable {

    private static final Map<String, String> SHORT = Map.of(
            "diem-duyet", "Duyệt hội nghị điểm",
            "diem-dang-ky-lich", "Lịch hội nghị điểm",
            "ke-hoach", "Kế hoạch",
            "hoi-nghi-co-so", "HN cơ sở",
            "hoi-nghi-tren-co-so", "HN điển hình",
            "hoi-nghi-thanh-pho", "Đại hội",
            "tong-ket", "Báo cáo 05 năm",
            "dai-bieu", "DS đại biểu");

    MilestoneList(List<TaskProgress> milestones, DeskFilter filter) {
        super("Tiến độ từng mốc", "Mốc", "Hạn", "Xong", "Chờ tiếp nhận", "Trả lại", "Trễ");
        addClassName("dense");
        for (var one : milestones) {
            if (one.obligation().due() == null && !one.obligation().code().equals(filter.milestone())) continue;
            var late = one.late() == 0 ? figure("0") : late(one.late() + "");
            row(
                    DeskLinks.to(filter.withMilestone(one.obligation().code()), name(one.obligation())),
                    figure(
                            one.obligation().due() == null
                                    ? ""
                                    : PortalTime.date(one.obligation().due())),
                    cell(new Span(one.done() + "/" + one.units()), new Bar(one.done(), one.units())),
                    figure(one.submitted() + ""),
                    figure(one.returned() + ""),
                    late);
        }
    }

    /** A name short enough for the head of a column. */
    static String name(Obligation obligation) {
        return SHORT.getOrDefault(obligation.code(), obligation.what());
    }

    /** A bar that is drawn, not coloured in, so that it prints. */
    static class Bar extends Span {

        Bar(int part, int whole) {
            var share = whole == 0 ? 0 : 100 * part / whole;
            var rect = new Element("rect").setAttribute("width", share + "%").setAttribute("height", "100%");
            var bar = new Element("svg").setAttribute("class", "bar").setAttribute("aria-hidden", "true");
            bar.appendChild(rect);
            getElement().appendChild(bar);
        }
    }
}
