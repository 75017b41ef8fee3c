package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.proposal.ProposalDetails;
import vn.haiphong.thidua.proposal.ProposalEntry;
import vn.haiphong.thidua.proposal.ProposalId;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.proposal.ProposalStatus;
import vn.haiphong.thidua.proposal.ProposalStep;
import vn.haiphong.thidua.proposal.Proposals;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.WhyDialog;

/** One proposal: what the citizen wrote, and what the unit does with it. */
@Route(ProposalPaths.DESK + "/:" + ProposalView.ID)
@PageTitle("Người dân giới thiệu – Bàn làm việc")
@RolesAllowed({"ORGANISER", "UNIT", "LEADER"})
class ProposalView extends Main implements BeforeEnterObserver {

    static final String ID = "gioi-thieu";

    private final Proposals desk;
    private final UnitTree units;
    private final Div above = new Div();
    private final StepNote note = new StepNote();
    private final Div steps = new Div();
    private final Div below = new Div();
    private ProposalDetails shown;

    ProposalView(Proposals desk, Units units) {
        this.desk = desk;
        this.units = units.tree();
        steps.addClassNames("bar-row", "steps");
        add(above, note, steps, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(ProposalId::of)
                .flatMap(desk::details)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ProposalDetails details) {
        shown = details;
        above.removeAll();
        var head = new Div(new H1(details.name()), ProposalTable.status(details.status()));
        head.addClassName("head-row");
        var deed = new Paragraph(details.deed());
        deed.addClassNames("as-typed", "asked");
        above.add(new Paragraph(new Anchor(ProposalPaths.desk(), "Người dân giới thiệu")), head);
        if (details.demonstration()) above.add(new Paragraph("Dữ liệu minh họa."));
        above.add(facts(), new H2("Việc làm tốt"), deed, new H2("Người giới thiệu"), sender());
        steps();
        below.removeAll();
        if (!details.sameName().isEmpty())
            below.add(new ProposalTable("Giới thiệu khác cùng tên", details.sameName(), units));
        var history = new OrderedList();
        details.entries().forEach(entry -> history.add(new ListItem(words(entry))));
        below.add(new H2("Diễn biến"), history);
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("pairs");
        fact(facts, "Số", shown.number());
        fact(facts, "Loại", shown.kind().label());
        fact(facts, "Đơn vị", units.placedName(shown.unit()));
        if (!shown.place().isEmpty()) fact(facts, "Nơi ở, nơi làm việc", shown.place());
        fact(facts, "Gửi lúc", PortalTime.moment(shown.sentAt()));
        return facts;
    }

    private com.vaadin.flow.component.Component sender() {
        if (shown.senderPurged()) return new Paragraph("Đã xóa theo quy định.");
        var sender = shown.sender();
        if (sender == null) return new Paragraph("Chỉ cán bộ xử lý xem được.");
        var facts = new DescriptionList();
        facts.addClassName("pairs");
        fact(facts, "Họ và tên", sender.name());
        if (!sender.phone().isEmpty()) fact(facts, "Điện thoại", sender.phone());
        if (!sender.mail().isEmpty()) fact(facts, "Thư điện tử", sender.mail());
        return facts;
    }

    private static void fact(DescriptionList facts, String word, String value) {
        facts.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
    }

    private static String words(ProposalEntry entry) {
        var who = entry.byName().isEmpty() ? "" : ", " + entry.byName();
        var text = entry.text().isEmpty() ? "" : ": " + entry.text();
        return PortalTime.moment(entry.at()) + who + ": " + entry.step().label() + text;
    }

    private void steps() {
        steps.removeAll();
        if (shown.status() == ProposalStatus.TAKEN_UP) {
            var open = new Anchor(ProposalPaths.newDossier(shown.id()), "Mở trang lập hồ sơ");
            open.addClassNames("btn", "go");
            steps.add(open);
        }
        for (var step : shown.steps()) {
            var button = new Button(step.label(), click -> go(step));
            if (step == ProposalStep.TAKE_UP) button.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(button);
        }
    }

    private void go(ProposalStep step) {
        switch (step) {
            case TAKE_UP -> takeUp();
            case PASS -> new PassDialog(units, this::pass).open();
            case CLOSE ->
                new WhyDialog(
                                "Cảm ơn và kết thúc",
                                "Người giới thiệu đọc được những gì bạn viết ở đây khi tra cứu bằng số biên nhận.",
                                "Kết thúc",
                                reason -> done(desk.close(shown.id(), shown.version(), reason), "Đã kết thúc."))
                        .open();
            case SPAM ->
                note.guard(() -> done(
                        desk.markSpam(shown.id(), shown.version()),
                        "Đã đánh dấu thư rác; sẽ bị xóa sau 30 ngày nếu không mở lại."));
            case REOPEN -> note.guard(() -> done(desk.reopen(shown.id(), shown.version()), "Đã mở lại."));
            case RECEIVE, PURGE -> throw new IllegalStateException("Nobody does that by hand: " + step);
        }
    }

    private void takeUp() {
        note.guard(() -> {
            done(desk.takeUp(shown.id(), shown.version()), "Đang lập hồ sơ.");
            getUI().ifPresent(ui -> ui.getPage().setLocation(ProposalPaths.newDossier(shown.id())));
        });
    }

    private void pass(UnitId to) {
        if (to == null) throw new vn.haiphong.thidua.shared.StepRefused("Hãy chọn đơn vị nhận.");
        var words = "Đã chuyển đến " + units.placedName(to) + ".";
        desk.pass(shown.id(), shown.version(), to).ifPresentOrElse(details -> done(details, words), () -> gone(words));
    }

    private void done(ProposalDetails details, String words) {
        show(details);
        note.say(words);
    }

    /** It lies on a desk that who looks does not see. */
    private void gone(String words) {
        above.removeAll();
        below.removeAll();
        steps.removeAll();
        above.add(new H1("Người dân giới thiệu"), new Paragraph(new Anchor(ProposalPaths.desk(), "Về danh sách")));
        note.say(words);
    }
}
