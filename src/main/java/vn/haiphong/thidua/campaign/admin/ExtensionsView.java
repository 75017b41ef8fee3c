package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Extension;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** Requests for another day that wait for an answer, and every answer given, with reason, approver and time. */
@Route("quan-tri/ke-hoach/gia-han")
@PageTitle("Gia hạn – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class ExtensionsView extends Main implements BeforeEnterObserver {

    private final Extensions extensions;
    private final Tasks tasks;
    private final UnitTree units;
    private final Map<String, String> what;
    private final boolean decides;
    private final Div rows = new Div();
    private int page = 1;

    ExtensionsView(Extensions extensions, Tasks tasks, Units units, CurrentAccount current) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.units = units.tree();
        this.what = tasks.obligations().stream()
                .collect(Collectors.toMap(Obligation::code, one -> one.what() + " (" + one.clause() + ")"));
        this.decides = current.get().is(Role.ORGANISER);
        var head = new Div(new H1("Gia hạn"));
        head.addClassName("head-row");
        if (decides) {
            var grant = new Button(
                    "Gia hạn trực tiếp", click -> new GrantDialog(extensions, tasks, this.units, this::show).open());
            grant.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(grant);
        }
        var note = new Paragraph(
                "Hạn theo kế hoạch không bao giờ bị sửa. Mỗi lần gia hạn ghi lý do, người duyệt và lúc duyệt.");
        note.addClassName("dim");
        add(new Paragraph(new Anchor(CampaignPaths.plan(), "Kế hoạch")), head, note, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = Pager.asked(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        rows.removeAll();
        var found = extensions.page(Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var nothing =
                    new Div(new Paragraph("Chưa có đề nghị gia hạn nào trong phạm vi của bạn. Đơn vị xin gia hạn tại"
                            + " mục “Việc của đơn vị”."));
            nothing.addClassName("note");
            rows.add(nothing);
            return;
        }
        var table = new PlanTable(
                        "Đề nghị và quyết định gia hạn",
                        "Đơn vị",
                        "Việc",
                        "Hạn trước đó",
                        "Đề nghị",
                        "Lý do",
                        "Kết quả")
                .stacked();
        for (var one : found) {
            table.row(
                    one.unit() == null
                            ? "Mọi đơn vị có việc này"
                            : units.find(one.unit())
                                    .map(unit -> unit.name())
                                    .orElse(one.unit().code()),
                    PlanTable.cell(what.getOrDefault(one.code(), one.code())),
                    PlanTable.figure(one.before() == null ? "" : Day.due(one.before())),
                    PlanTable.cell((one.wished() == null ? one.kind().label() : "Xin đến " + Day.due(one.wished()))
                            + ". " + one.askedBy() + ", " + PortalTime.moment(one.askedAt())),
                    PlanTable.cell(one.reason() + (one.basis().isEmpty() ? "" : " (" + one.basis() + ")")),
                    new NativeTableCell(result(one)));
        }
        rows.add(table);
        int count = extensions.count();
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(page, count, to -> CampaignPaths.extensions() + "?trang=" + to));
        }
    }

    private Component result(Extension one) {
        if (one.isPending()) {
            if (!decides) return new Span(one.state().label());
            var answer = new Button("Trả lời", click -> answer(one));
            answer.setAriaLabel("Trả lời đề nghị của "
                    + units.find(one.unit())
                            .map(unit -> unit.name())
                            .orElse(one.unit().code()));
            return answer;
        }
        var words = one.state().label();
        if (one.after() != null) words += " đến " + Day.due(one.after());
        words += ". " + one.decidedBy() + ", " + PortalTime.moment(one.decidedAt());
        return new Span(one.answer().isEmpty() ? words + "." : words + ": " + one.answer());
    }

    private void answer(Extension one) {
        new ExtensionDialog(
                        "Trả lời đề nghị gia hạn",
                        units.find(one.unit()).map(unit -> unit.name()).orElse("") + " xin lùi “"
                                + what.getOrDefault(one.code(), one.code()) + "” từ " + Day.plain(one.before())
                                + " đến "
                                + Day.plain(one.wished()) + ". Lý do: " + one.reason(),
                        "Hạn mới nếu đồng ý",
                        one.wished(),
                        "Ý kiến trả lời (bắt buộc khi không đồng ý)",
                        this::show)
                .step("Không đồng ý", false, (day, reason) -> extensions.refuse(one.id(), reason))
                .step("Đồng ý gia hạn", true, (day, reason) -> extensions.approve(one.id(), day, reason))
                .open();
    }
}
