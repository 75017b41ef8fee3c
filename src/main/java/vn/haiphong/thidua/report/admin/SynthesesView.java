package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.Syntheses;
import vn.haiphong.thidua.report.SynthesisRow;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** The Board's reports made of the units' reports. */
@Route(ReportPaths.SYNTHESES)
@PageTitle("Báo cáo tổng hợp – Bàn làm việc")
@Menu(title = "Báo cáo tổng hợp", order = 8)
@RolesAllowed({"ADMIN", "ORGANISER", "LEADER"})
class SynthesesView extends Main implements BeforeEnterObserver {

    private final Syntheses syntheses;
    private final CurrentAccount current;

    SynthesesView(Syntheses syntheses, CurrentAccount current) {
        this.syntheses = syntheses;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pager.asked(event.getLocation().getQueryParameters());
        int count = count();
        removeAll();
        add(
                new H1("Báo cáo tổng hợp"),
                new Paragraph("Số liệu cộng từ cơ sở lên thành phố theo các báo cáo đã tiếp"
                        + " nhận; báo cáo đã chốt giữ nguyên nội dung, ngày và mã SHA-256."));
        if (current.get().is(Role.ORGANISER)) add(begin());
        add(new H2("Đã lập"));
        if (count == 0) {
            add(new Paragraph("Chưa có báo cáo tổng hợp nào."));
            return;
        }
        var table = new RegisterTable("Báo cáo, sửa gần nhất trước", "Tên", "Trạng thái", "Sửa lần cuối", "Tải");
        syntheses.page(page - 1, Pager.PAGE).forEach(row -> row(table, row));
        add(table, new Paragraph(count + " báo cáo"));
        if (Pager.isNeeded(count)) add(new Pager(page, count, to -> "/" + ReportPaths.SYNTHESES + "?trang=" + to));
    }

    /** Somebody bound to a unit has no business here, whatever the role. */
    private int count() {
        try {
            return (int) syntheses.count();
        } catch (AccessDeniedException outside) {
            throw new NotFoundException();
        }
    }

    private Div begin() {
        var title = new TextField("Tên báo cáo mới");
        title.setMaxLength(300);
        title.addClassName("seek");
        title.setValue("Kết quả Hội nghị điển hình tiên tiến các cấp và phong trào thi đua 05 năm (2015-2020)");
        var note = new RefusalNote();
        var make = new Button(
                "Lập báo cáo",
                click -> note.guard(() -> {
                    var made = syntheses.create(title.getValue());
                    UI.getCurrent()
                            .navigate(ReportPaths.SYNTHESES + "/" + made.row().id());
                }));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(note, title, make);
    }

    private static void row(RegisterTable table, SynthesisRow row) {
        table.row(
                new Anchor(ReportPaths.synthesis(row.id()), row.title()),
                RegisterTable.cell(row.isFrozen() ? "Đã chốt " + PortalTime.moment(row.frozenAt()) : "Đang soạn"),
                RegisterTable.cell(row.editedBy() + ", " + PortalTime.moment(row.editedAt())),
                RegisterTable.cell(new FileLinks(format -> ReportPaths.synthesisFile(row.id(), format), row.title())));
    }
}
