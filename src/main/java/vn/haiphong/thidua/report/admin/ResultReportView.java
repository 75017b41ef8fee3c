package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportDraft.Step;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.ResultReports;
import vn.haiphong.thidua.shared.PortalTime;

/** The results pack of one unit: write, hand in, return, take in. */
@Route(ReportPaths.RESULTS + "/:don-vi")
@PageTitle("Báo cáo kết quả – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class ResultReportView extends Main implements BeforeEnterObserver {

    private final ResultReports reports;
    private final Campaigns campaigns;
    private final Units units;
    private final RefusalNote note = new RefusalNote();
    private final Div steps = new Div();
    private final Div head = new Div();
    private ReportForm form;
    private ReportDraft draft;

    ResultReportView(ResultReports reports, Campaigns campaigns, Units units) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.units = units;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var unit = event.getRouteParameters()
                .get("don-vi")
                .filter(code -> code.length() <= 40)
                .flatMap(code -> units.tree().find(new UnitId(code)))
                .filter(one -> one.level() != UnitLevel.CITY)
                .orElseThrow(NotFoundException::new);
        var opened = opened(unit.id());
        form = new ReportForm(campaigns.current(), opened.indicators());
        removeAll();
        steps.addClassName("bar-row");
        var back =
                new Paragraph(new Anchor("/" + ReportPaths.RESULTS, "Báo cáo kết quả"), new Span(" › " + unit.name()));
        back.addClassNames("crumb", "small");
        add(back, new H1("Báo cáo kết quả của " + unit.name()), head, form, note, steps);
        read(opened);
    }

    /** A pack outside the own scope is as if it were not there. */
    private ReportDraft opened(UnitId unit) {
        try {
            return reports.open(unit);
        } catch (AccessDeniedException outside) {
            throw new NotFoundException();
        }
    }

    private void read(ReportDraft opened) {
        draft = opened;
        form.read(opened);
        show();
    }

    private void show() {
        head.removeAll();
        head.add(new Paragraph(state()));
        if (draft.note() != null) {
            var why = new Paragraph("Bị trả lại. Cần sửa: " + draft.note());
            why.addClassNames("note", "late");
            head.add(why);
        }
        head.add(new Paragraph(
                new Span("Tải báo cáo: "),
                new FileLinks(format -> ReportPaths.resultFile(draft.unit(), format), "báo cáo của " + draft.name())));
        steps.removeAll();
        if (draft.steps().contains(Step.EDIT)) steps.add(new Button("Lưu bản nháp", click -> save()));
        if (draft.steps().contains(Step.EDIT)) steps.add(primary("Nộp báo cáo", this::submit));
        if (draft.steps().contains(Step.ACCEPT)) steps.add(primary("Tiếp nhận", this::accept));
        if (draft.steps().contains(Step.RETURN)) steps.add(returning());
    }

    private String state() {
        var words = "Trạng thái: " + draft.status().label();
        if (draft.receipt() != null)
            words += " theo biên nhận " + draft.receipt().words() + " ("
                    + draft.receipt().by() + ")";
        if (draft.editedAt() != null) {
            words += ". Lưu lần cuối: " + draft.editedBy() + ", " + PortalTime.moment(draft.editedAt());
        }
        return words + ".";
    }

    private void save() {
        note.guard(() -> {
            draft = reports.save(draft.unit(), draft.version(), form.validated());
            form.settle(draft);
            show();
            note.say("Đã lưu bản nháp.");
        });
    }

    private void submit() {
        note.guard(() -> {
            draft = reports.save(draft.unit(), draft.version(), form.validated());
            form.settle(draft);
            draft = reports.submit(draft.unit(), draft.version());
            read(draft);
            note.say("Đã nộp báo cáo, đang chờ tiếp nhận.");
        });
        show();
    }

    private void accept() {
        note.guard(() -> {
            read(reports.accept(draft.unit(), draft.version()));
            note.say("Đã tiếp nhận, biên nhận " + draft.receipt().words() + ".");
        });
    }

    private Div returning() {
        var reason = new TextArea("Cần bổ sung, sửa gì");
        reason.setMaxLength(1000);
        return new Div(
                reason,
                new Button(
                        "Trả lại",
                        click -> note.guard(() -> {
                            read(reports.giveBack(draft.unit(), draft.version(), reason.getValue()));
                            note.say("Đã trả lại cho đơn vị.");
                        })));
    }

    private static Button primary(String words, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
