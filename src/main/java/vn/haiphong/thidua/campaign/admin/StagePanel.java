package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.UnitTree;

/** The conferences of the three levels, the pilots before them, and how they are to be held. */
class StagePanel extends Div {

    private final Campaign campaign;
    private final UnitTree units;
    private final LocalDate today;

    StagePanel(Campaign campaign, UnitTree units, LocalDate today) {
        this.campaign = campaign;
        this.units = units;
        this.today = today;
        add(stages(), pilots(), rules());
    }

    private Component stages() {
        var table = new PlanTable(
                        "Hội nghị và Đại hội", "Cấp", "Tổ chức", "Đơn vị", "Thời gian", "Hiện nay", "Điều khoản")
                .stacked();
        for (var stage : campaign.stages()) {
            table.row(
                    stage.level().label(),
                    PlanTable.cell(stage.conference()),
                    PlanTable.cell(stage.who()),
                    PlanTable.cell(stage.window()),
                    PlanTable.cell(Day.window(stage.from(), stage.until(), today)),
                    new NativeTableCell(DeadlinePanel.cited(campaign, stage.clause())));
        }
        return table;
    }

    private Component pilots() {
        var table = new PlanTable("Hội nghị điểm", "Đơn vị", "Thời gian", "Chậm nhất", "Thời gian còn", "Điều khoản")
                .stacked();
        for (var pilot : campaign.pilots()) {
            table.row(
                    units.get(pilot.unit()).name(),
                    PlanTable.cell(pilot.window()),
                    PlanTable.cell(Day.due(pilot.until())),
                    PlanTable.cell(
                            pilot.until().isBefore(today)
                                    ? "đã qua"
                                    : Day.left(ChronoUnit.DAYS.between(today, pilot.until()))),
                    new NativeTableCell(DeadlinePanel.cited(campaign, pilot.clause())));
        }
        return table;
    }

    private Component rules() {
        var list = new UnorderedList();
        for (var rule : campaign.conferenceRules()) {
            list.add(new ListItem(rule.text() + " (" + numberOf(rule.basis()) + ")"));
        }
        return list;
    }

    private String numberOf(String ref) {
        return campaign.bases().stream()
                .filter(basis -> basis.ref().equals(ref))
                .map(Campaign.Basis::number)
                .findFirst()
                .orElse(ref);
    }
}
