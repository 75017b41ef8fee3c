package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaBoard;
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.AgendaLine;
import vn.haiphong.thidua.congress.CongressDesk;
import vn.haiphong.thidua.congress.DeskAct;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.shared.StepRefused;

/** The operator's desk for one thumb: what runs, what comes, and the presses; it follows everybody's presses. */
@Route("quan-tri/dieu-hanh")
@PageTitle("Điều hành Đại hội – Bàn làm việc")
@Menu(title = "Điều hành Đại hội", order = 20)
@RolesAllowed({"OPERATOR", "ORGANISER", "ADMIN"})
class AgendaControlView extends Main {

    /** An item may last longer than a session otherwise lives without a press, and nobody may be out by then. */
    private static final Duration HALF_A_DAY = Duration.ofHours(6);

    private static final int ACTS = 50;
    private static final int LOGGED = 12;

    private final CongressDesk desk;
    private final PublishedAgenda published;
    private final AgendaBoard board;
    private final Clock clock;

    private final Div now = new Div();
    private final Div later = new Div();
    private final H2 delayTitle = new H2();
    private final DelayPanel delay = new DelayPanel(this::press);
    private final AnnouncePanel announce = new AnnouncePanel(this::press);
    private final ProgrammePanel programme = new ProgrammePanel(this::open);
    private final PressLog log = new PressLog();
    private final DeskDock dock = new DeskDock(this::press, this::refresh);
    private @Nullable ItemDialog dialog;
    private @Nullable Registration listening;
    private long shown = -1;

    AgendaControlView(CongressDesk desk, PublishedAgenda published, AgendaBoard board, Clock clock) {
        this.desk = desk;
        this.published = published;
        this.board = board;
        this.clock = clock;
        addClassName("op");
        var title = new H1("Điều hành Đại hội");
        title.addClassName("vh");
        var screen = new Anchor("/dai-hoi/man-hinh", "Mở màn hình hội trường");
        screen.setTarget("_blank");
        add(title, now, delayTitle, delay, later, announce, programme, log, new Paragraph(screen), dock);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        // The board calls outside any request, where nobody would be signed in.
        var told = new DelegatingSecurityContextRunnable(this::follow);
        listening = board.listen(() -> ui.access(told::run));
        ui.getSession().getSession().setMaxInactiveInterval((int) HALF_A_DAY.toSeconds());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) listening.remove();
    }

    private Optional<String> press(DeskStep step, Press press) {
        try {
            step.take(desk, press);
            dock.alert().hush();
            return Optional.empty();
        } catch (StepRefused refused) {
            var why = meanwhile(press.seen()) + refused.getMessage();
            dock.alert().say(why);
            return Optional.of(why);
        } finally {
            refresh();
        }
    }

    /** Whoever was faster is named: the refused step was right for what this screen showed. */
    private String meanwhile(long seen) {
        return desk.acts(1).stream()
                .filter(act -> act.revision() > seen)
                .findFirst()
                .flatMap(act -> published.current().map(agenda -> faster(new DeskWords(agenda), act)))
                .orElse("");
    }

    private static String faster(DeskWords words, DeskAct act) {
        return act.who() + " vừa bấm trước (" + DeskWords.time(act.at()) + " " + words.deed(act) + "). ";
    }

    /** What this screen pressed itself it shows already. */
    private void follow() {
        if (published.revision().orElse(-1L) == shown) dock.watched(board.watching());
        else refresh();
    }

    private void refresh() {
        var agenda = published.current().orElse(null);
        if (agenda == null) {
            removeAll();
            add(new H1("Điều hành Đại hội"), new Paragraph("Chưa có Đại hội nào trong cổng."));
            return;
        }
        shown = agenda.revision();
        var words = new DeskWords(agenda);
        var next = agenda.nextOn(LocalDate.now(clock)).orElse(null);
        var acts = desk.acts(ACTS);
        now.removeAll();
        now.add(new NowCard(words, next, clock.instant()));
        showDelay(agenda, words, next);
        showLater(agenda, words, next);
        announce.show(agenda.announcement(), agenda.revision());
        programme.show(words);
        log.show(acts.stream().limit(LOGGED).toList());
        dock.show(words, next, acts);
        dock.watched(board.watching());
        if (dialog != null && dialog.isOpened()) dialog.show(words);
    }

    private void showDelay(Agenda agenda, DeskWords words, @Nullable AgendaLine next) {
        var first = agenda.now().orElse(next);
        delay.setVisible(first != null);
        delayTitle.setVisible(first != null);
        if (first == null) return;
        delayTitle.setText(
                first.equals(next)
                        ? "Lùi mục " + words.number(first) + " và các mục sau"
                        : "Kéo dài mục " + words.number(first) + ", lùi các mục sau");
        delay.show(first, agenda.revision());
    }

    private void showLater(Agenda agenda, DeskWords words, @Nullable AgendaLine next) {
        later.removeAll();
        if (next == null) return;
        var list = new OrderedList();
        list.addClassName("ag");
        list.getElement().setAttribute("aria-label", "Tiếp theo");
        List<AgendaLine> items = agenda.items();
        var from = items.indexOf(next) + (agenda.now().isPresent() ? 0 : 1);
        items.stream().skip(from).limit(3).forEach(item -> list.add(new DeskRow(item, words)));
        later.add(new H2("Tiếp theo"), list);
    }

    private void open(AgendaItemId id) {
        dialog = new ItemDialog(id, this::press);
        published.current().map(DeskWords::new).ifPresent(dialog::show);
        dialog.open();
    }
}
