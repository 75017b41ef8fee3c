package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.notice.NoticeProgress;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.report.LetterRow;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.UrgingLetters;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** Urging letters: the Board writes them here, everybody concerned reads them. */
@Route(ReportPaths.LETTERS)
@PageTitle("Công văn đôn đốc – Bàn làm việc")
@Menu(title = "Công văn đôn đốc", order = 6)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class LettersView extends Main implements BeforeEnterObserver {

    private final UrgingLetters letters;
    private final Tasks tasks;
    private final Units units;
    private final CurrentAccount current;
    private final LocalDate today;
    private final Div kept = new Div();

    LettersView(UrgingLetters letters, Tasks tasks, Units units, CurrentAccount current, Clock clock) {
        this.letters = letters;
        this.tasks = tasks;
        this.units = units;
        this.current = current;
        this.today = LocalDate.now(clock);
        addClassName("letters");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        removeAll();
        add(new H1("Công văn đôn đốc"));
        if (current.get().is(Role.ORGANISER)) {
            var composer = new LetterComposer(letters, tasks, units.tree(), today, () -> list(1));
            composer.choose(
                    query.getSingleParameter("moc").orElse(""),
                    query.getSingleParameter("don-vi").orElse(""));
            add(new H2("Soạn công văn"), composer);
        }
        add(new H2("Đã lập"), kept);
        list(Pager.asked(query));
    }

    private void list(int page) {
        kept.removeAll();
        int count = letters.count();
        if (count == 0) {
            kept.add(new Paragraph("Chưa có công văn nào gửi đơn vị trong phạm vi của bạn."));
            return;
        }
        var table = new RegisterTable("Công văn, mới nhất trước", "Số", "Ngày", "Về việc", "Gửi", "Người lập", "Tải");
        var found = letters.page(Pager.skipped(page), Pager.PAGE);
        var progress = letters.progress(found);
        found.forEach(letter -> row(table, letter, progress.get(letter.id())));
        kept.add(table);
        kept.add(new Paragraph(count + " công văn"));
        if (Pager.isNeeded(count)) kept.add(new Pager(page, count, to -> "/" + ReportPaths.LETTERS + "?trang=" + to));
    }

    /** When it reached whom; what was written before the portal had an outbox went out by hand. */
    private static Div sent(LetterRow letter, @Nullable NoticeProgress progress) {
        var cell = new Div(new Span(letter.units() + " đơn vị"));
        if (progress == null) return cell;
        var words = "Báo trong cổng " + PortalTime.moment(progress.toldAt()) + "; "
                + (progress.read() == 0 ? "chưa đơn vị nào đọc. " : progress.read() + " đơn vị đã đọc. ")
                + (progress.mails() == 0
                        ? "Không có địa chỉ thư điện tử."
                        : "Thư điện tử: " + progress.sent() + "/" + progress.mails() + " đã gửi"
                                + (progress.lastSentAt() == null
                                        ? "."
                                        : ", lần cuối " + PortalTime.moment(progress.lastSentAt()) + "."));
        var line = new Div(words);
        line.addClassNames("small", "dim");
        cell.add(line);
        return cell;
    }

    private static void row(RegisterTable table, LetterRow letter, @Nullable NoticeProgress progress) {
        var hash = new Code(letter.sha256().substring(0, 12) + "…");
        hash.setTitle("SHA-256: " + letter.sha256());
        var made = new Div(new Span(letter.madeBy() + ", " + PortalTime.moment(letter.madeAt()) + ", SHA-256 "), hash);
        made.addClassNames("small", "dim");
        var files = new Div(new FileLinks(format -> ReportPaths.letterFile(letter.id(), format), letter.number()));
        var batch = new Anchor(ReportPaths.letterBatch(letter.batch()), "Cả đợt (ZIP)");
        batch.setRouterIgnore(true);
        files.add(batch);
        table.row(
                new Span(letter.number()),
                RegisterTable.figure(PortalTime.date(letter.dated())),
                RegisterTable.cell(letter.subject()),
                RegisterTable.cell(sent(letter, progress)),
                RegisterTable.cell(made),
                RegisterTable.cell(files));
    }
}
