package vn.haiphong.thidua.archive.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.archive.Archive;
import vn.haiphong.thidua.archive.ArchiveCheck;
import vn.haiphong.thidua.archive.ArchivePaths;
import vn.haiphong.thidua.archive.ArchiveRow;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.StepNote;

/** The register of archive copies: what, by whom, when, with which hash; checked and handed out at a press. */
@Route(ArchivePaths.REGISTER)
@PageTitle("Lưu trữ – Bàn làm việc")
@Menu(title = "Lưu trữ", order = 85)
@RolesAllowed({"ADMIN", "ORGANISER", "LEADER"})
class ArchiveView extends Main implements BeforeEnterObserver {

    private final Archive archive;
    private final StepNote note = new StepNote();
    private final Div checked = new Div();
    private final Div rows = new Div();
    private String kind = "";
    private int page = 1;

    ArchiveView(Archive archive, CurrentAccount current) {
        this.archive = archive;
        var about = new Paragraph("Bản lưu (N.6, Lưu VT) của mọi văn bản đã ban hành, kế hoạch và báo cáo đã tiếp nhận,"
                + " công văn, hướng dẫn, báo cáo tổng hợp đã chốt. Danh mục chỉ thêm, không sửa, không xóa; cứ năm phút"
                + " cổng thu một lần.");
        about.addClassName("dim");
        checked.getElement().setAttribute("role", "status");
        add(new H1("Lưu trữ"), about);
        if (current.get().is(Role.ADMIN, Role.ORGANISER)) add(ways());
        add(note, checked, rows);
    }

    private Component ways() {
        var zip = new Anchor(ArchivePaths.ZIP, "Tải toàn bộ kho lưu trữ (ZIP)");
        zip.setRouterIgnore(true);
        var bar = new Div(
                new Button("Kiểm tra toàn bộ", click -> check()), new Button("Thu bản mới ngay", click -> take()), zip);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        kind = address.getSingleParameter("loai")
                .filter(archive.kinds()::contains)
                .orElse("");
        page = Pager.asked(address);
        show();
    }

    private void show() {
        rows.removeAll();
        int count = archive.count(kind);
        rows.add(kinds());
        var found = archive.page(kind, page - 1, Pager.PAGE);
        if (found.isEmpty()) {
            var nothing = new Div(new Paragraph("Chưa có bản lưu nào."));
            nothing.addClassName("note");
            rows.add(nothing);
        } else {
            var list = new OrderedList();
            list.addClassName("desk-list");
            found.forEach(row -> list.add(item(row)));
            rows.add(list);
        }
        if (Pager.isNeeded(count)) rows.add(new Pager(page, count, to -> address(kind, to)));
    }

    private Component kinds() {
        var list = new UnorderedList();
        list.addClassNames("row", "list");
        list.add(choice("", "Tất cả (" + archive.count("") + ")"));
        archive.kinds().forEach(one -> list.add(choice(one, one)));
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", "Loại bản lưu");
        return nav;
    }

    private ListItem choice(String one, String words) {
        var link = new Anchor(address(one, 1), words);
        if (one.equals(kind)) link.getElement().setAttribute("aria-current", "true");
        return new ListItem(link);
    }

    private static ListItem item(ArchiveRow row) {
        var link = new Anchor(ArchivePaths.copy(row.seq()), row.title());
        link.setRouterIgnore(true);
        var name = new Paragraph(link);
        name.addClassName("name");
        var about = new Paragraph("Số " + row.seq() + " · " + row.kind() + " · hoàn tất lúc "
                + PortalTime.moment(row.at()) + ", " + row.by() + " · lưu lúc " + PortalTime.moment(row.archivedAt())
                + (row.files().isEmpty() ? "" : " · " + row.files().size() + " tệp kèm theo"));
        about.addClassNames("small", "dim");
        var hash = new Paragraph(new Span("SHA-256 "), new Code(row.sha256()));
        hash.addClassNames("small", "dim");
        return new ListItem(name, about, hash);
    }

    private void take() {
        note.guard(() -> {
            int taken = archive.take();
            show();
            note.say(taken == 0 ? "Không có bản nào mới." : "Đã lưu thêm " + taken + " bản.");
        });
    }

    private void check() {
        note.guard(() -> show(archive.check()));
    }

    private void show(ArchiveCheck check) {
        checked.removeAll();
        var sum = new Paragraph("Kiểm tra lúc " + PortalTime.moment(check.at()) + ": " + check.copies() + " bản lưu, "
                + check.files() + " tệp kèm theo, "
                + (check.findings().isEmpty()
                        ? "khớp tất cả mã băm."
                        : check.findings().size() + " chỗ sai khác:"));
        sum.addClassName(check.findings().isEmpty() ? "ok-t" : "late-t");
        checked.add(sum);
        var list = new UnorderedList();
        check.findings().stream()
                .limit(200)
                .forEach(one -> list.add(new ListItem("Số " + one.seq() + ", " + one.title() + ": " + one.what())));
        if (!check.findings().isEmpty()) checked.add(list);
    }

    private static String address(String kind, int page) {
        var words = (kind.isEmpty() ? "" : "&loai=" + URLEncoder.encode(kind, StandardCharsets.UTF_8))
                + (page > 1 ? "&trang=" + page : "");
        return "/" + ArchivePaths.REGISTER + (words.isEmpty() ? "" : "?" + words.substring(1));
    }
}
