package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.haiphong.thidua.opinion.AnswerDetails;
import vn.haiphong.thidua.opinion.AnswerStatus;
import vn.haiphong.thidua.opinion.CitizenAnswers;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.StepNote;

/** One citizen's answer: read, forwarded, answered; who wrote is shown on demand only. */
@Route(OpinionPaths.ANSWER + "/:" + AnswerView.ID)
@PageTitle("Ý kiến nhân dân – Bàn làm việc")
@RolesAllowed("ORGANISER")
class AnswerView extends Main implements BeforeEnterObserver {

    static final String ID = "y-kien";

    private static final String THANKS =
            "Ban Thi đua - Khen thưởng đã nhận và xem xét ý kiến của ông/bà. Trân trọng cảm ơn.";

    private final CitizenAnswers answers;
    private final StepNote note = new StepNote();
    private final Div shown = new Div();
    private final Div sender = new Div();
    private final TextField to = new TextField("Chuyển đến, nội dung đề nghị xem xét");
    private final TextArea reply = new TextArea("Trả lời (người gửi đọc được bằng số tiếp nhận)");
    private AnswerDetails answer;

    AnswerView(CitizenAnswers answers) {
        this.answers = answers;
        addClassName("opinion");
        to.setMaxLength(1000);
        to.setWidthFull();
        to.setValue("Thường trực Hội đồng Thi đua - Khen thưởng thành phố");
        reply.setMaxLength(4000);
        reply.setMinRows(4);
        reply.setWidthFull();
        reply.setValue(THANKS);
        sender.getElement().setAttribute("role", "status");
        var forward = new Button(
                "Chuyển xem xét",
                click -> step(now -> answers.forward(now.id(), now.version(), to.getValue()), "Đã chuyển xem xét."));
        var send = new Button(
                "Trả lời",
                click -> step(now -> answers.answer(now.id(), now.version(), reply.getValue()), "Đã trả lời."));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                shown,
                sender,
                note,
                new H2("Chuyển xem xét"),
                to,
                OpinionsView.bar(forward),
                new H2("Trả lời"),
                reply,
                OpinionsView.bar(send));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer = event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .flatMap(answers::find)
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        shown.removeAll();
        sender.removeAll();
        var head = new Div(new H1("Ý kiến số " + answer.number()), AnswerList.sign(answer.status()));
        head.addClassName("head-row");
        var about = new Paragraph(PortalTime.moment(answer.receivedAt()) + " · về "
                + (answer.nominee() == null ? "cả danh sách" : answer.nominee()) + " · "
                + AnswerList.stance(answer.agrees()));
        about.addClassName("dim");
        var text = new Paragraph(answer.text());
        text.addClassNames("as-typed", "asked");
        shown.add(new Paragraph(new Anchor(OpinionPaths.desk(answer.notice()), answer.heading())), head, about, text);
        if (!answer.entries().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("plain-list");
            answer.entries()
                    .forEach(entry ->
                            list.add(new ListItem((entry.step() == AnswerStatus.FORWARDED ? "Chuyển: " : "Trả lời: ")
                                    + entry.text() + " (" + entry.by() + ", " + PortalTime.moment(entry.at()) + ")")));
            shown.add(new H2("Diễn biến"), list);
        }
        if (!answer.hasCitizen()) {
            sender.add(new Paragraph("Thông tin người gửi đã được xóa theo thời hạn quy định."));
            return;
        }
        sender.add(
                new Paragraph("Họ tên, liên hệ của người gửi được mã hóa; mỗi lần xem ghi vào nhật ký."),
                OpinionsView.bar(new Button("Xem người gửi", click -> reveal())));
    }

    private void reveal() {
        note.guard(() -> answers.sender(answer.id()).ifPresent(who -> {
            sender.removeAll();
            var line = new Paragraph("Người gửi: " + who.name() + ". Liên hệ: " + who.contact() + ".");
            line.addClassName("note");
            sender.add(line);
        }));
    }

    private void step(UnaryOperator<AnswerDetails> step, String done) {
        note.guard(() -> {
            answer = step.apply(answer);
            show();
            note.say(done);
        });
    }
}
