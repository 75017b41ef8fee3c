package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Extension;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Obligations;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.VietnameseText;

/** The plan in force as it lives: its words, what is due when, who owes it to whom, and how far the units are. */
@Route("quan-tri/ke-hoach")
@PageTitle("Kế hoạch – Bàn làm việc")
@Menu(title = "Kế hoạch", order = 10)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "EDITOR", "OPERATOR", "PRESS", "LEADER"})
class PlanView extends Main {

    private static final List<String> PARTS = List.of(
            "Thời hạn",
            "Ba cấp hội nghị",
            "Toàn văn theo điều khoản",
            "Phong trào thi đua",
            "Phân công",
            "Căn cứ, nơi nhận",
            "Danh hiệu và hình thức khen thưởng");

    private final Campaign campaign;

    PlanView(
            Campaigns campaigns, Units units, Tasks tasks, Extensions extensions, CurrentAccount current, Clock clock) {
        this.campaign = campaigns.current();
        var tree = units.tree();
        var today = LocalDate.now(clock);
        var follows = tasks.areMine();
        var progress = follows ? byCode(tasks.progress()) : Map.<String, TaskProgress>of();
        var forAll = follows ? extensions.forAll() : List.<Extension>of();
        var plan = campaign.plan();
        add(new H1("Kế hoạch " + plan.number()));
        campaigns.refusals().forEach(refusal -> add(refused(refusal)));
        add(
                new Paragraph(plan.title() + "."),
                dim(plan.issuer() + " ban hành ngày " + Day.plain(plan.issued()) + ". Người ký: " + plan.signatory()
                        + "."));
        if (follows) add(ways(progress, extensions.pending(), current.get().is(Role.ORGANISER)));
        add(parts());
        add(
                part("Thời hạn"),
                new DeadlinePanel(campaign, tree, progress, forAll, today),
                part("Ba cấp hội nghị"),
                new StagePanel(campaign, tree, today),
                part("Toàn văn theo điều khoản"),
                new ClausePanel(campaign, tree, Obligations.of(campaign, tree), progress, inForce(forAll)),
                part("Phong trào thi đua"),
                movements(),
                part("Phân công"),
                duties(),
                part("Căn cứ, nơi nhận"),
                new BasisPanel(campaign),
                part("Danh hiệu và hình thức khen thưởng"),
                new TitlePanel(campaign.titles()));
    }

    /** The words of a clause are often linked to from elsewhere, and arrive after the browser has looked for them. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("const id=decodeURIComponent(location.hash.slice(1));if(id)setTimeout(()=>{"
                        + "const to=document.getElementById(id);if(to)to.scrollIntoView()},200)");
    }

    private static H2 part(String title) {
        var head = new H2(title);
        head.setId(VietnameseText.slug(title));
        return head;
    }

    /** The page is as long as the plan; these lead to its parts. */
    private static Component parts() {
        var nav = new Nav();
        nav.addClassNames("row", "small");
        nav.getElement().setAttribute("aria-label", "Trên trang này");
        for (var title : PARTS) nav.add(new Anchor("#" + VietnameseText.slug(title), title));
        return nav;
    }

    private static Component ways(Map<String, TaskProgress> progress, int pending, boolean organiser) {
        var row = new Div();
        row.addClassNames("row", "ways");
        var late = progress.values().stream().mapToInt(TaskProgress::late).sum();
        if (late > 0) {
            var link = new Anchor(CampaignPaths.tasks() + "?tre=1", late + " việc trễ hạn");
            link.addClassName("late-t");
            row.add(link);
        }
        row.add(new Anchor(CampaignPaths.tasks(), "Tất cả việc theo kế hoạch"));
        row.add(new Anchor(
                CampaignPaths.extensions(), pending > 0 ? "Gia hạn (" + pending + " chờ trả lời)" : "Gia hạn"));
        if (organiser) {
            row.add(new Anchor(CampaignPaths.moveDays(), "Dời hạn theo ngày Đại hội"));
            row.add(new Anchor(CampaignPaths.copy(), "Nhân bản cho nhiệm kỳ sau"));
        }
        return row;
    }

    private static Map<String, TaskProgress> byCode(List<TaskProgress> all) {
        return all.stream().collect(Collectors.toMap(one -> one.obligation().code(), Function.identity()));
    }

    private static Map<String, LocalDate> inForce(List<Extension> forAll) {
        return forAll.stream()
                .filter(one -> one.after() != null)
                .collect(Collectors.toMap(Extension::code, Extension::after, (first, second) -> second));
    }

    private Component movements() {
        var list = new UnorderedList();
        for (var movement : campaign.movements()) {
            list.add(new ListItem(new Anchor(CampaignPaths.movement(movement.slug()), movement.label())));
        }
        return list;
    }

    private Component duties() {
        var table = new PlanTable("Tổ chức thực hiện", "Ai", "Việc", "Điều khoản").stacked();
        for (var duty : campaign.duties()) {
            table.row(
                    duty.who(),
                    PlanTable.cell(duty.what()),
                    new NativeTableCell(DeadlinePanel.cited(campaign, duty.clause())));
        }
        return table;
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
