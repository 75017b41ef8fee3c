package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.intake.IntakeDoors;
import vn.haiphong.thidua.intake.IntakeTarget;
import vn.haiphong.thidua.nomination.NominationClimb;
import vn.haiphong.thidua.nomination.NominationFilter;
import vn.haiphong.thidua.nomination.NominationIntake;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.nomination.NominationRegister;
import vn.haiphong.thidua.nomination.NominationRow;
import vn.haiphong.thidua.nomination.NominationStatus;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.SheetIntake;

/** The nominations of the own scope: where each lies, how much time is left, several sent up or received at once. */
@Route(NominationPaths.LIST)
@PageTitle("Hồ sơ đề nghị khen thưởng – Bàn làm việc")
@Menu(title = "Hồ sơ đề nghị", order = 16)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class NominationsView extends Main implements BeforeEnterObserver {

    private final NominationRegister register;
    private final NominationClimb climb;
    private final UnitTree units;
    private final SignedIn who;
    private final Clock clock;
    private final NominationFilterBar filters;
    private final NominationNote note = new NominationNote();
    private final Div counts = new Div();
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();
    private final BulkBar bulk = new BulkBar(this::receive, this::send);
    private NominationQuestion question = new NominationQuestion(NominationFilter.ALL, 1);

    NominationsView(
            NominationRegister register,
            NominationClimb climb,
            Campaigns campaigns,
            IntakeDoors doors,
            Units units,
            CurrentAccount current,
            Clock clock) {
        this.register = register;
        this.climb = climb;
        this.units = units.tree();
        this.who = current.get();
        this.clock = clock;
        filters = new NominationFilterBar(campaigns.current(), this.units, who, this::narrow);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        addClassName("nominations");
        add(head(), counts, filters, note);
        if (who.is(Role.UNIT, Role.ORGANISER))
            add(sheet(doors, campaigns.current().id().code()));
        add(found, rows, bulk);
    }

    /** It stays in its place as long as the page is open: a file chosen in one that is gone is answered with 403. */
    private Component sheet(IntakeDoors doors, String campaign) {
        var own = who.scope() == null ? units.city().id() : who.scope();
        var sheet = new NativeDetails("Nhập danh sách từ Excel");
        sheet.addClassName("list-sheet");
        sheet.setContent(
                new SheetIntake(doors.open(NominationIntake.KEY, new IntakeTarget(own, campaign)), this::show));
        return sheet;
    }

    private Component head() {
        var head = new Div(new H1("Hồ sơ đề nghị khen thưởng"));
        head.addClassName("head-row");
        if (who.is(Role.UNIT, Role.ORGANISER)) {
            var begin = new Anchor(NominationPaths.begin(), "Lập hồ sơ");
            begin.addClassNames("btn", "go");
            head.add(begin);
        }
        var links = new Paragraph(
                new Anchor(NominationPaths.submissions(), "Tờ trình đã lập"),
                new Span(" · "),
                new Anchor(NominationPaths.rules(), "Quy định của từng danh hiệu"));
        return new Div(head, links);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = NominationQuestion.of(event.getLocation().getQueryParameters(), units);
        note.clear();
        show();
    }

    private void show() {
        filters.read(question.filter());
        bulk.clear();
        counts();
        int count = register.count(question.filter());
        var page = register.page(question.filter(), Pager.skipped(question.page()), Pager.PAGE);
        found.setText(NumberFormat.getIntegerInstance(Locale.of("vi")).format(count) + " hồ sơ");
        if (count > 0) {
            var words = question.turned(1).address().getQueryString();
            found.add(
                    new Span(" · "),
                    download(NominationPaths.SHEET + (words.isEmpty() ? "" : "?" + words), "Tải bảng (XLSX)"));
        }
        rows.removeAll();
        if (page.isEmpty()) {
            rows.add(nothing());
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        var items = new ArrayList<NominationItem>();
        for (var row : page) {
            var item = new NominationItem(row, units, canAct(row) ? wanted -> bulk.choose(row, wanted) : null);
            if (canAct(row)) items.add(item);
            list.add(item);
        }
        if (items.size() > 1) rows.add(chooseAll(items));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    NominationsView.class,
                    question.page(),
                    count,
                    to -> question.turned(to).address()));
        }
    }

    /** How many stand where; each a link that keeps the other words of the question. */
    private void counts() {
        counts.removeAll();
        counts.setClassName("");
        int late = register.count(new NominationFilter("", null, null, "", null, true, true));
        if (late > 0 && !question.filter().late()) {
            counts.setClassName("note late");
            counts.add(new Anchor(
                    NominationPaths.list() + "?viec=cho-xu-ly&qua-han=1",
                    late + " hồ sơ chờ đơn vị bạn xử lý đã quá thời hạn của cấp"));
        }
    }

    private static Component chooseAll(List<NominationItem> items) {
        return new Button("Chọn mọi hồ sơ của trang", click -> items.forEach(item -> item.choose(true)));
    }

    private boolean canAct(NominationRow row) {
        if (!row.status().isOpen()) return false;
        var city = units.city().id();
        if (row.holder().equals(city)) {
            return who.is(Role.ORGANISER) && who.scope() == null && row.status() == NominationStatus.SUBMITTED;
        }
        return who.is(Role.UNIT) && row.holder().equals(who.scope());
    }

    private Component nothing() {
        var filtered = !question.filter().equals(NominationFilter.ALL);
        var note = new Div(new Paragraph(
                filtered
                        ? "Không có hồ sơ nào khớp với bộ lọc."
                        : "Chưa có hồ sơ nào trong phạm vi của bạn. Bấm “Lập hồ sơ” để đề nghị một cá nhân, tập thể hoặc hộ"
                                + " gia đình."));
        note.addClassName("note");
        if (filtered) {
            note.add(Pager.link(
                    "Bỏ mọi bộ lọc", NominationsView.class, new NominationQuestion(NominationFilter.ALL, 1).address()));
        }
        return note;
    }

    private void receive(Collection<NominationRow> chosen) {
        var number = chosen.size();
        if (note.guard(() -> climb.receive(BulkBar.seen(chosen)))) {
            show();
            note.say("Đã tiếp nhận " + number + " hồ sơ.");
        }
    }

    private void send(Collection<NominationRow> chosen) {
        var rows = List.copyOf(chosen);
        var above = units.get(rows.getFirst().holder()).parent();
        new SubmissionDialog(
                        rows.size(),
                        above == null ? "cấp trên" : name(above),
                        LocalDate.ofInstant(clock.instant(), PortalTime.ZONE),
                        form -> {
                            var letter = climb.send(BulkBar.seen(rows), form);
                            show();
                            note.say("Đã trình " + rows.size() + " hồ sơ. Tờ trình kèm danh sách: ");
                            note.add(
                                    download(NominationPaths.submission(letter, "docx"), "DOCX"),
                                    new Span(" · "),
                                    download(NominationPaths.submission(letter, "pdf"), "PDF"));
                        })
                .open();
    }

    static Anchor download(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(true);
        return link;
    }

    private void narrow(NominationFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(NominationsView.class, new NominationQuestion(filter, 1).address()));
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
