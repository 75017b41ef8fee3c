package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.Rollup;
import vn.haiphong.thidua.report.Syntheses;
import vn.haiphong.thidua.report.SynthesisContent;
import vn.haiphong.thidua.report.SynthesisDraft;
import vn.haiphong.thidua.report.SynthesisRow;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.DayField;

/** One synthesis: the Board's text beside the figures and quotations of the units; freezing it. */
@Route(ReportPaths.SYNTHESES + "/:id")
@PageTitle("Báo cáo tổng hợp – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "LEADER"})
class SynthesisView extends Main implements BeforeEnterObserver {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Syntheses syntheses;
    private final RefusalNote note = new RefusalNote();
    private final Div state = new Div();
    private final TextField title = new TextField("Tên báo cáo");
    private final IntegerField number = new IntegerField("Số");
    private final DayField dated = new DayField("Ngày");
    private final TextArea opening = ReportForm.area("I. Tình hình chung", "");
    private final TextArea assessment = ReportForm.area("II. Kết quả", "Bảng số liệu được chèn tự động.");
    private final TextArea shortcomings = ReportForm.area("III. Tồn tại, hạn chế và nguyên nhân", "");
    private final TextArea directions = ReportForm.area("IV. Phương hướng, nhiệm vụ 2020-2025", "");
    private final SignatureFields signature = new SignatureFields();
    private final Div text = new Div();
    private final Div steps = new Div();
    private SynthesisDraft draft;

    SynthesisView(Syntheses syntheses) {
        this.syntheses = syntheses;
        addClassName("synthesis");
        title.setMaxLength(300);
        title.setWidthFull();
        steps.addClassName("bar-row");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches(ID))
                .map(UUID::fromString)
                .orElseThrow(NotFoundException::new);
        try {
            draft = syntheses.open(id);
        } catch (StepRefused | AccessDeniedException missing) {
            throw new NotFoundException();
        }
        removeAll();
        var back = new Paragraph(new Anchor("/" + ReportPaths.SYNTHESES, "Báo cáo tổng hợp"));
        back.addClassNames("crumb", "small");
        var register = new Div(number, dated);
        register.addClassName("bar-row");
        text.removeAll();
        text.add(title, register, opening, assessment, shortcomings, directions, signature);
        add(back, new H1("Báo cáo tổng hợp"), state, text);
        add(note, steps, new H2("Số liệu cộng từ các đơn vị"), figures(), new H2("Trích báo cáo"), quotes());
        read();
    }

    private void read() {
        var content = draft.content();
        title.setValue(draft.row().title());
        number.setValue(content.number());
        dated.setValue(content.dated());
        opening.setValue(content.opening());
        assessment.setValue(content.assessment());
        shortcomings.setValue(content.shortcomings());
        directions.setValue(content.directions());
        signature.read(content.signature());
        show();
    }

    private void show() {
        state.removeAll();
        var row = draft.row();
        if (row.isFrozen()) {
            var frozen = new Paragraph("Đã chốt lúc " + PortalTime.moment(row.frozenAt()) + ", người chốt: "
                    + row.frozenBy() + ". SHA-256: ");
            frozen.add(new Code(row.sha256()));
            frozen.addClassName("note");
            state.add(frozen);
            // Nobody writes in it any more, so it is read as it was sealed and not in fields.
            syntheses.frozen(row.id()).ifPresent(paper -> {
                text.removeAll();
                text.add(new H2(row.title()), new FrozenReading(paper));
            });
        }
        state.add(new Paragraph(
                new Span(row.isFrozen() ? "Tải bản đã chốt: " : "Tải dự thảo: "),
                new FileLinks(format -> ReportPaths.synthesisFile(row.id(), format), row.title()),
                new Span(" · "),
                figuresFile(row)));
        for (var area : List.of(opening, assessment, shortcomings, directions)) area.setReadOnly(!draft.mayEdit());
        title.setReadOnly(!draft.mayEdit());
        number.setReadOnly(!draft.mayEdit());
        dated.setReadOnly(!draft.mayEdit());
        signature.setReadOnly(!draft.mayEdit());
        steps.removeAll();
        if (!draft.mayEdit()) return;
        var freeze = new Button("Chốt báo cáo", click -> freeze());
        var save = new Button("Lưu", click -> {
            if (note.guard(this::save)) note.say("Đã lưu.");
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        steps.add(save, freeze, dim("Chốt rồi thì nội dung, số liệu và mã SHA-256 không đổi nữa."));
    }

    private static Anchor figuresFile(SynthesisRow row) {
        var link = new Anchor(ReportPaths.synthesisSheet(row.id()), "Số liệu (XLSX)");
        link.setRouterIgnore(true);
        return link;
    }

    private void save() {
        draft = syntheses.save(
                draft.row().id(),
                draft.version(),
                title.getValue(),
                new SynthesisContent(
                        number.getValue(),
                        dated.getValue(),
                        opening.getValue(),
                        assessment.getValue(),
                        shortcomings.getValue(),
                        directions.getValue(),
                        signature.value()));
        show();
    }

    private void freeze() {
        var done = note.guard(() -> {
            save();
            draft = syntheses.freeze(draft.row().id(), draft.version());
            read();
        });
        if (done) note.say("Đã chốt báo cáo.");
    }

    private Div figures() {
        var rollup = draft.rollup();
        var table = new RegisterTable(
                "Từ " + rollup.reported() + " báo cáo đã tiếp nhận trong " + (rollup.expected() - 1) + " đơn vị",
                "Chỉ tiêu",
                "Toàn thành phố",
                "Đơn vị tính",
                "Nhiều nhất");
        for (var indicator : draft.indicators()) {
            var most = rollup.children().stream()
                    .filter(child -> child.figure(indicator.code()).signum() > 0)
                    .max(Comparator.comparing((Rollup child) -> child.figure(indicator.code())));
            table.row(
                    new Span(indicator.label()),
                    RegisterTable.figure(
                            rollup.has(indicator.code()) ? number(rollup.figure(indicator.code())) : "chưa có"),
                    RegisterTable.cell(indicator.measure()),
                    RegisterTable.cell(
                            most.map(child -> child.name() + " (" + number(child.figure(indicator.code())) + ")")
                                    .orElse("")));
        }
        return table;
    }

    private Div quotes() {
        var all = new Div();
        if (draft.quotes().isEmpty()) all.add(dim("Chưa tiếp nhận báo cáo nào của các đơn vị cấp trên cơ sở."));
        for (var quote : draft.quotes()) {
            var texts = new Div(new Paragraph(quote.content().achievements()));
            quote.content()
                    .shortcomings()
                    .forEach(
                            one -> texts.add(new Paragraph("Tồn tại: " + one.what() + " Nguyên nhân: " + one.cause())));
            all.add(new NativeDetails(quote.unit(), texts));
        }
        return all;
    }

    private static Paragraph dim(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("dim", "small");
        return paragraph;
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.of("vi", "VN")).format(number);
    }
}
