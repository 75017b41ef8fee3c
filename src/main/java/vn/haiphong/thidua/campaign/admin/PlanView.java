package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;

/** The plan in force as staff read it: what is due when, who owes it to whom, and under which clause. */
@Route("quan-tri/ke-hoach")
@PageTitle("Kế hoạch – Bàn làm việc")
@Menu(title = "Kế hoạch", order = 10)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "EDITOR", "OPERATOR", "PRESS", "LEADER"})
class PlanView extends Main {

    private final Campaign campaign;
    private final UnitTree units;
    private final LocalDate today;

    PlanView(Campaigns campaigns, Units units, Clock clock) {
        this.campaign = campaigns.current();
        this.units = units.tree();
        this.today = LocalDate.now(clock);
        var plan = campaign.plan();
        add(new H1("Kế hoạch " + plan.number()));
        campaigns.refusals().forEach(refusal -> add(refused(refusal)));
        add(
                new Paragraph(plan.title() + "."),
                dim(plan.issuer() + " ban hành ngày " + Day.plain(plan.issued()) + ". Người ký: " + plan.signatory()
                        + "."),
                new H2("Thời hạn"),
                deadlines(),
                new H2("Ba cấp hội nghị"),
                stages(),
                pilots(),
                rules(),
                new H2("Phong trào thi đua"),
                movements(),
                new H2("Phân công"),
                duties(),
                new H2("Căn cứ"),
                bases(),
                new H2("Danh hiệu và hình thức khen thưởng"),
                new TitlePanel(campaign.titles()));
    }

    private Component deadlines() {
        var table = new PlanTable(
                "Ai nộp gì, cho ai, trước ngày nào",
                "Hạn",
                "Thời gian còn",
                "Việc",
                "Giấy tờ",
                "Ai nộp",
                "Nộp cho",
                "Điều khoản");
        for (var deadline : campaign.deadlines()) {
            long left = deadline.daysLeft(today);
            table.row(
                    Day.due(deadline.due()),
                    left < 0 ? PlanTable.late(Day.left(left)) : PlanTable.figure(Day.left(left)),
                    PlanTable.cell(deadline.what()),
                    PlanTable.cell(documents(deadline)),
                    PlanTable.cell(deadline.owedBy() + " (" + owing(deadline) + ")"),
                    PlanTable.cell(deadline.toWhom()),
                    PlanTable.cell(deadline.clause()));
        }
        return table;
    }

    private String documents(Campaign.Deadline deadline) {
        return String.join(
                "; ",
                campaign.documents().stream()
                        .filter(document -> document.deadline().equals(deadline.code()))
                        .map(Campaign.RequiredDocument::name)
                        .toList());
    }

    private String owing(Campaign.Deadline deadline) {
        var owing = deadline.owing(units);
        if (deadline.level() != null) return owing.size() + " đơn vị";
        return String.join(", ", owing.stream().map(unit -> unit.name()).toList());
    }

    private Component stages() {
        var table =
                new PlanTable("Hội nghị và Đại hội", "Cấp", "Tổ chức", "Đơn vị", "Thời gian", "Hiện nay", "Điều khoản");
        for (var stage : campaign.stages()) {
            table.row(
                    stage.level().label(),
                    PlanTable.cell(stage.conference()),
                    PlanTable.cell(stage.who()),
                    PlanTable.cell(stage.window()),
                    PlanTable.cell(Day.window(stage.from(), stage.until(), today)),
                    PlanTable.cell(stage.clause()));
        }
        return table;
    }

    private Component pilots() {
        var table = new PlanTable("Hội nghị điểm", "Đơn vị", "Thời gian", "Chậm nhất", "Thời gian còn", "Điều khoản");
        for (var pilot : campaign.pilots()) {
            table.row(
                    units.get(pilot.unit()).name(),
                    PlanTable.cell(pilot.window()),
                    PlanTable.cell(Day.due(pilot.until())),
                    PlanTable.cell(
                            pilot.until().isBefore(today)
                                    ? "đã qua"
                                    : Day.left(ChronoUnit.DAYS.between(today, pilot.until()))),
                    PlanTable.cell(pilot.clause()));
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

    private Component movements() {
        var list = new UnorderedList();
        for (var movement : campaign.movements()) {
            list.add(new ListItem(new Anchor(CampaignPaths.movement(movement.slug()), movement.label())));
        }
        return list;
    }

    private Component duties() {
        var table = new PlanTable("Tổ chức thực hiện", "Ai", "Việc", "Điều khoản");
        for (var duty : campaign.duties()) {
            table.row(duty.who(), PlanTable.cell(duty.what()), PlanTable.cell(duty.clause()));
        }
        return table;
    }

    private Component bases() {
        var list = new UnorderedList();
        for (var basis : campaign.bases()) {
            list.add(new ListItem(basis.number() + " ngày " + Day.plain(basis.date()) + " của " + basis.issuer() + ": "
                    + basis.title()));
        }
        return list;
    }

    private static Paragraph dim(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("dim");
        return paragraph;
    }

    private static Paragraph refused(String reason) {
        var paragraph = new Paragraph("Chưa dùng được một tệp kế hoạch. " + reason + ".");
        paragraph.addClassNames("note", "late");
        paragraph.getElement().setAttribute("role", "status");
        return paragraph;
    }
}
