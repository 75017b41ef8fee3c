package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Extension;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.WorkingDays;

/** Who hands in what to whom by which day: the plan's own day beside the one in force, and how far the units are. */
class DeadlinePanel extends Div {

    DeadlinePanel(
            Campaign campaign,
            UnitTree units,
            Map<String, TaskProgress> progress,
            List<Extension> forAll,
            LocalDate today) {
        var table = new PlanTable(
                        "Ai nộp gì, cho ai, trước ngày nào",
                        "Hạn theo kế hoạch",
                        "Hạn hiện hành",
                        "Thời gian còn",
                        "Việc",
                        "Giấy tờ",
                        "Ai nộp",
                        "Nộp cho",
                        "Tiến độ",
                        "Điều khoản")
                .stacked();
        table.addClassName("named");
        for (var deadline : campaign.deadlines()) {
            var now = Extension.inForce(deadline.code(), deadline.due(), forAll);
            long left = ChronoUnit.DAYS.between(today, now);
            var far = progress.get(deadline.code());
            table.row(
                    Day.due(deadline.due()),
                    new NativeTableCell(days(deadline, now, forAll, today)),
                    left < 0 ? PlanTable.late(Day.left(left)) : PlanTable.figure(Day.left(left)),
                    PlanTable.cell(deadline.what()),
                    PlanTable.cell(documents(campaign, deadline)),
                    PlanTable.cell(deadline.owedBy() + " (" + owing(deadline, units) + ")"),
                    PlanTable.cell(deadline.toWhom()),
                    far == null ? PlanTable.cell("") : new NativeTableCell(ClausePanel.numbers(far)),
                    new NativeTableCell(cited(campaign, deadline.clause())));
        }
        add(table);
    }

    /** The clause as a way to its words on the same page. */
    static Component cited(Campaign campaign, String reference) {
        return campaign.clause(reference)
                .<Component>map(clause -> new Anchor("#" + clause.anchor(), reference))
                .orElseGet(() -> new Span(reference));
    }

    private static Component days(Campaign.Deadline deadline, LocalDate now, List<Extension> forAll, LocalDate today) {
        var box = new Div(new Paragraph(now.equals(deadline.due()) ? "như kế hoạch" : Day.due(now)));
        forAll.stream()
                .filter(one -> one.code().equals(deadline.code()))
                .reduce((first, second) -> second)
                .ifPresent(one -> box.add(TaskWords.small(TaskWords.moved(one))));
        if (!today.isAfter(now)) {
            WorkingDays.vietnam()
                    .warning(now)
                    .ifPresent(warning -> box.add(TaskWords.small("Lưu ý: " + warning + ".")));
        }
        return box;
    }

    private static String documents(Campaign campaign, Campaign.Deadline deadline) {
        return String.join(
                "; ",
                campaign.documents().stream()
                        .filter(document -> document.deadline().equals(deadline.code()))
                        .map(Campaign.RequiredDocument::name)
                        .toList());
    }

    private static String owing(Campaign.Deadline deadline, UnitTree units) {
        var owing = deadline.owing(units);
        if (deadline.level() != null) return owing.size() + " đơn vị";
        return String.join(", ", owing.stream().map(unit -> unit.name()).toList());
    }
}
