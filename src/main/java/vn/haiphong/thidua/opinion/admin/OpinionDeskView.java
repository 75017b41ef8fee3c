package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
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
import java.util.function.UnaryOperator;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.opinion.CitizenAnswers;
import vn.haiphong.thidua.opinion.OpinionDesk;
import vn.haiphong.thidua.opinion.OpinionDetails;
import vn.haiphong.thidua.opinion.OpinionId;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.OpinionStatus;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.WhyDialog;

/** One notice: its nominees and what citizens wrote, and the steps the Board takes. */
@Route(OpinionPaths.DESK + "/:" + OpinionDeskView.ID)
@PageTitle("Thông báo lấy ý kiến – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "LEADER"})
class OpinionDeskView extends Main implements BeforeEnterObserver {

    static final String ID = "thong-bao";

    private final OpinionDesk desk;
    private final Clock clock;
    private final boolean writes;
    private final StepNote note = new StepNote();
    private final Div above = new Div();
    private final OpinionFields fields = new OpinionFields();
    private final NativeDetails amending;
    private final NomineePanel nominees;
    private final AnswerList answers;
    private OpinionDetails notice;
    private int page = 1;

    OpinionDeskView(OpinionDesk desk, CitizenAnswers citizens, CurrentAccount current, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        var who = current.get();
        writes = who.is(Role.ORGANISER) && who.scope() == null;
        nominees = new NomineePanel(desk, this::step);
        answers = new AnswerList(citizens, writes);
        var save = new Button(
                "Lưu nội dung", click -> step(now -> desk.amend(now.id(), now.version(), fields.form()), "Đã lưu."));
        amending = new NativeDetails("Sửa nội dung thông báo", new Div(fields, OpinionsView.bar(save)));
        addClassName("opinion");
        add(above, note, amending, nominees, answers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice = event.getRouteParameters()
                .get(ID)
                .flatMap(OpinionId::of)
                .flatMap(desk::find)
                .orElseThrow(NotFoundException::new);
        page = Pager.asked(event.getLocation().getQueryParameters());
        fields.read(notice);
        show();
    }

    private void show() {
        above.removeAll();
        var head = new Div(new H1(notice.heading()), OpinionsView.sign(notice.status()));
        head.addClassName("head-row");
        above.add(new Paragraph(new Anchor(OpinionPaths.desk(), "Lấy ý kiến nhân dân")), head, facts());
        if (notice.demonstration()) above.add(new Paragraph("Dữ liệu minh họa."));
        if (!notice.why().isEmpty()) {
            var why = new Paragraph("Lý do thu hồi: " + notice.why());
            why.addClassNames("note", "late");
            above.add(why);
        }
        if (writes) above.add(steps());
        if (notice.firstDay() != null) above.add(files());
        var draft = writes && notice.status() == OpinionStatus.DRAFT;
        amending.setVisible(draft);
        nominees.show(notice, draft);
        answers.show(notice, page);
    }

    private Paragraph facts() {
        var today = LocalDate.now(clock);
        var words = switch (notice.status()) {
            case DRAFT ->
                "Nếu công khai hôm nay, nhận ý kiến đến hết ngày "
                        + PortalTime.date(WorkingDays.vietnam().plus(today, notice.workingDays())) + " ("
                        + notice.workingDays() + " ngày làm việc).";
            case PUBLISHED ->
                notice.isOpen(today)
                        ? "Nhận ý kiến đến hết ngày " + PortalTime.date(notice.lastDay()) + " (" + notice.workingDays()
                                + " ngày làm việc)."
                        : "Đã hết hạn ngày " + PortalTime.date(notice.lastDay())
                                + ". Trả lời hết các ý kiến rồi kết thúc để Hội đồng được bỏ phiếu.";
            case CLOSED ->
                notice.endedBy() + " kết thúc ngày " + PortalTime.date(notice.endedAt())
                        + (notice.purgedAt() == null
                                ? ". Thông tin người gửi được xóa sau ngày " + PortalTime.date(notice.purgeAfter())
                                        + "."
                                : ". Đã xóa thông tin người gửi.");
            case WITHDRAWN -> notice.endedBy() + " thu hồi ngày " + PortalTime.date(notice.endedAt()) + ".";
        };
        var line = new Paragraph(words);
        line.addClassName("dim");
        return line;
    }

    private Div steps() {
        var bar = OpinionsView.bar();
        if (notice.status() == OpinionStatus.DRAFT) {
            var publish = new Button(
                    "Công khai",
                    click -> step(now -> desk.publish(now.id(), now.version()), "Đã công khai trên cổng."));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            publish.setEnabled(!notice.nominees().isEmpty());
            bar.add(publish);
        }
        if (notice.status() == OpinionStatus.PUBLISHED) {
            var close = new Button(
                    "Kết thúc lấy ý kiến",
                    click -> step(
                            now -> desk.close(now.id(), now.version()),
                            "Đã kết thúc. Hội đồng được bỏ phiếu về các trường hợp này."));
            if (!notice.isOpen(LocalDate.now(clock))) close.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(close);
        }
        if (notice.status() == OpinionStatus.DRAFT || notice.status() == OpinionStatus.PUBLISHED) {
            bar.add(new Button(
                    notice.status() == OpinionStatus.DRAFT ? "Bỏ bản soạn" : "Thu hồi",
                    click -> new WhyDialog(
                                    "Thu hồi thông báo",
                                    "Người đọc không còn thấy thông báo; các trường hợp trong đó chờ thông báo khác.",
                                    "Thu hồi",
                                    why -> step(now -> desk.withdraw(now.id(), now.version(), why), "Đã thu hồi."))
                            .open()));
        }
        return bar;
    }

    private Paragraph files() {
        var line = new Paragraph(new Anchor(OpinionPaths.notice(notice.id()), "Xem trang công khai"));
        line.add(new Span(" · Báo cáo kết quả (không có thông tin người gửi): "));
        for (var format : Format.values()) {
            var link = new Anchor(OpinionPaths.report(notice.id(), format), format.name());
            link.setRouterIgnore(true);
            line.add(link, new Span(" "));
        }
        return line;
    }

    private boolean step(UnaryOperator<OpinionDetails> step, String done) {
        return note.guard(() -> {
            notice = step.apply(notice);
            show();
            note.say(done);
        });
    }
}
