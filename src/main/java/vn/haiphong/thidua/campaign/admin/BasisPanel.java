package vn.haiphong.thidua.campaign.admin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.TreeMap;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.shared.VietnameseText;

/** The documents the plan rests on, with the clauses that cite them, and those it is sent to. */
class BasisPanel extends Div {

    BasisPanel(Campaign campaign) {
        add(bases(campaign));
        if (!campaign.recipients().isEmpty()) add(new H3("Nơi nhận"), recipients(campaign));
    }

    static String anchor(Campaign.Basis basis) {
        return "can-cu-" + VietnameseText.slug(basis.ref());
    }

    private static PlanTable bases(Campaign campaign) {
        var table = new PlanTable(
                        "Văn bản căn cứ", "Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu", "Được dẫn tại")
                .stacked();
        for (var basis : campaign.bases()) {
            var cited = new Div();
            for (var reference : basis.citedBy()) {
                campaign.clause(reference).ifPresent(clause -> {
                    if (cited.getComponentCount() > 0) cited.add(new Span(", "));
                    cited.add(new Anchor("#" + clause.anchor(), reference.equals("H0") ? "phần căn cứ" : reference));
                });
            }
            var row = table.row(
                    basis.number(),
                    PlanTable.figure(Day.plain(basis.date())),
                    PlanTable.cell(basis.issuer()),
                    PlanTable.cell(basis.title()),
                    cited);
            row.setId(anchor(basis));
        }
        return table;
    }

    private static PlanTable recipients(Campaign campaign) {
        var groups = campaign.recipients().stream()
                .collect(groupingBy(
                        Campaign.Recipient::ref, TreeMap::new, mapping(Campaign.Recipient::name, joining("; "))));
        var table = new PlanTable("Kế hoạch được gửi tới", "Nhóm", "Nơi nhận").stacked();
        groups.forEach((ref, names) -> table.row(ref, PlanTable.cell(names)));
        return table;
    }
}
