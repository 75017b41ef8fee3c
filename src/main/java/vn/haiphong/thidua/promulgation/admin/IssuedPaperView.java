package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.promulgation.DraftId;
import vn.haiphong.thidua.promulgation.IssuedDetails;
import vn.haiphong.thidua.promulgation.PaperDelivery;
import vn.haiphong.thidua.promulgation.PaperReceipt;
import vn.haiphong.thidua.promulgation.PaperUrging;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.promulgation.Sending;
import vn.haiphong.thidua.promulgation.SendingDesk;
import vn.haiphong.thidua.promulgation.SendingWay;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.StepNote;

/** One issued edition at the address it keeps: read and acknowledged by its recipients, followed by the Board. */
@Route(PromulgationPaths.DOCUMENTS + "/:id/ban-hanh/:lan")
@PageTitle("Văn bản đã ban hành – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class IssuedPaperView extends Main implements BeforeEnterObserver {

    private final PaperDelivery delivery;
    private final PaperUrging urging;
    private final SendingDesk sending;
    private final UnitTree units;
    private final CurrentAccount current;
    private final Clock clock;
    private final Div head = new Div();
    private final StepNote note = new StepNote();
    private final Div body = new Div();
    private DraftId id;
    private int edition;

    IssuedPaperView(
            PaperDelivery delivery,
            PaperUrging urging,
            SendingDesk sending,
            Units units,
            CurrentAccount current,
            Clock clock) {
        this.delivery = delivery;
        this.urging = urging;
        this.sending = sending;
        this.units = units.tree();
        this.current = current;
        this.clock = clock;
        add(head, note, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        id = asked.get("id").flatMap(DraftId::of).orElseThrow(NotFoundException::new);
        edition = asked.get("lan")
                .filter(word -> word.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFoundException::new);
        note.clear();
        delivery.open(id, edition).orElseThrow(NotFoundException::new);
        delivery.receive(id, edition);
        show();
    }

    private void show() {
        var issued = delivery.open(id, edition).orElseThrow(NotFoundException::new);
        var row = issued.row();
        head.removeAll();
        head.add(
                new Paragraph(new Anchor(PromulgationPaths.list(), "Văn bản")),
                new H1(row.kind().label() + " số " + row.number() + ": " + row.subject()),
                facts(issued),
                files(issued));
        body.removeAll();
        if (issued.own() != null) body.add(own(issued.own()));
        body.add(new PaperReading(issued.paper()));
        if (issued.seesDraft()) {
            body.add(
                    new ReceiptPanel(issued, units, this::deliver, this::urge),
                    new SendingPanel(issued, LocalDate.now(clock), this::mark));
        }
    }

    private static Component facts(IssuedDetails issued) {
        var row = issued.row();
        var words = new Paragraph("Ban hành ngày " + PortalTime.date(row.dated())
                + (row.edition() > 1 ? ", lần thứ " + row.edition() : "") + ". "
                + (row.signedOffBy() == null
                        ? "Ban hành trước khi có cổng, nhập lúc " + PortalTime.moment(row.issuedAt()) + "."
                        : "Sở Nội vụ ký duyệt lúc " + PortalTime.moment(row.signedOffAt()) + ", "
                                + row.signedOffBy() + "; " + row.issuedBy() + " ghi ban hành lúc "
                                + PortalTime.moment(row.issuedAt()) + "."));
        words.addClassName("dim");
        var seal = new Paragraph(new Span("SHA-256 của bản ban hành: "), new Code(row.sha256()));
        seal.addClassNames("small", "dim");
        return new Div(words, seal);
    }

    private static Component files(IssuedDetails issued) {
        var row = issued.row();
        var ways = new Div();
        ways.addClassNames("row", "ways");
        for (var format : Format.values()) {
            var link = new Anchor(
                    PromulgationPaths.issuedFile(row.id(), row.edition(), format),
                    "Tải văn bản (" + format.name() + ")");
            link.setRouterIgnore(true);
            ways.add(link);
        }
        if (issued.seesDraft()) ways.add(new Anchor(PromulgationPaths.draft(row.id()), "Dự thảo và các bản"));
        return ways;
    }

    private Component own(PaperReceipt own) {
        if (own.readAt() != null) {
            var done = new Paragraph(
                    "Đơn vị đã xác nhận đã đọc: " + own.readBy() + ", " + PortalTime.moment(own.readAt()) + ".");
            done.addClassName("ok-t");
            return done;
        }
        if (!current.get().is(Role.UNIT)) return new Paragraph("Cán bộ đơn vị chưa xác nhận đã đọc.");
        var read = new Button(
                "Xác nhận đã nhận, đã đọc",
                click -> step(() -> delivery.acknowledge(id, edition), "Đã xác nhận đã đọc."));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(read);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    private void deliver() {
        note.guard(() -> {
            int sent = delivery.deliver(id, edition);
            show();
            note.say(sent == 0 ? "Mọi đơn vị nhận đã có văn bản này." : "Đã chuyển cho " + sent + " đơn vị.");
        });
    }

    private void urge() {
        note.guard(() -> {
            int urged = urging.urge(id, edition);
            show();
            note.say("Đã nhắc " + urged + " đơn vị.");
        });
    }

    private void mark(Sending to, @Nullable LocalDate day, @Nullable SendingWay way, String words) {
        step(() -> sending.mark(id, edition, to.recipient(), day, way, words), "Đã ghi: " + to.name() + ".");
    }

    private void step(Runnable what, String done) {
        note.guard(() -> {
            what.run();
            show();
            note.say(done);
        });
    }
}
