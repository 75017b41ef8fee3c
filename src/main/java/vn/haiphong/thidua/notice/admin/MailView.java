package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.haiphong.thidua.notice.Mail;
import vn.haiphong.thidua.notice.MailState;
import vn.haiphong.thidua.notice.NoticePaths;
import vn.haiphong.thidua.notice.Outbox;
import vn.haiphong.thidua.organisation.Units;

/** One mail of the outbox as its receiver will read it, and how far it is. */
@Route(NoticePaths.OUTBOX + "/:mail([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
@PageTitle("Thư – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER"})
class MailView extends Main implements BeforeEnterObserver {

    private final Outbox outbox;
    private final MailLines lines;
    private final Div message = new Div();
    private UUID id = new UUID(0, 0);

    MailView(Outbox outbox, Units units) {
        this.outbox = outbox;
        this.lines = new MailLines(units.tree());
        addClassName("mail");
        message.getElement().setAttribute("role", "status");
    }

    /** All mails of the city are not for a Board bound to one unit. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UUID.fromString(event.getRouteParameters().get("mail").orElseThrow(NotFoundException::new));
        show();
    }

    private void show() {
        removeAll();
        var mail = outbox.find(id).orElseThrow(NotFoundException::new);
        var head = new Div(new H1(mail.subject()), MailLines.state(mail));
        head.addClassName("head-row");
        add(new Paragraph(new Anchor("/" + NoticePaths.OUTBOX, "Hộp thư đi")), head, message);
        if (mail.state() == MailState.UNCLEAR) add(unclear());
        add(facts(mail));
        if (!mail.steps().isEmpty()) add(new MailSteps(outbox, mail, this::done));
        var text = new Div(mail.text());
        text.addClassNames("words", "mail-text");
        add(new H2("Nội dung"), text);
    }

    private DescriptionList facts(Mail mail) {
        var facts = new DescriptionList();
        facts.addClassName("plan-facts");
        fact(facts, "Gửi đến", lines.to(mail));
        fact(facts, "Lúc", lines.when(mail));
        if (!mail.lastError().isEmpty()) fact(facts, "Lỗi gần nhất", mail.lastError());
        fact(facts, "Mã thư", mail.messageId());
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String words) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
    }

    private static Div unclear() {
        var note = new Div(
                new Paragraph("Thư đã chuyển cho máy chủ thư nhưng cổng không biết máy chủ có nhận hay không. Hãy hỏi"
                        + " người nhận hoặc xem nhật ký máy chủ thư theo mã thư. Đã đến: bấm “Coi như đã gửi”. Chưa đến:"
                        + " bấm “Gửi lại”; thư gửi lại mang cùng mã thư nên nhiều máy chủ tự bỏ bản trùng."));
        note.addClassNames("note", "late");
        return note;
    }

    private void done(String what) {
        show();
        message.setClassName(what.startsWith("Lỗi:") ? "note late" : "note");
        message.setText(what);
    }
}
