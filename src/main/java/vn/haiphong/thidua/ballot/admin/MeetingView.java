package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.UnaryOperator;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ballot.MeetingState;
import vn.haiphong.thidua.ballot.Meetings;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.WhyDialog;

/** One meeting as those who prepare it work on it and others of the unit read it. */
@Route(BallotPaths.MEETING + "/:" + MeetingView.ID)
@PageTitle("Phiên họp – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class MeetingView extends Main implements BeforeEnterObserver {

    static final String ID = "phien";

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final Counting counting;
    private final StepNote note = new StepNote();
    private final Div above = new Div();
    private final MeetingFields fields = new MeetingFields();
    private final NativeDetails amending;
    private final CandidatePanel candidates;
    private final AttendancePanel attendance;
    private final RecusalPanel recusals;
    private final WrittenPanel written;
    private final Div ballot = new Div();
    private final PaperPanel paper;
    private final Div below = new Div();
    private Meeting meeting;

    MeetingView(Meetings meetings, MeetingDesk desk, Counting counting) {
        this.meetings = meetings;
        this.desk = desk;
        this.counting = counting;
        candidates = new CandidatePanel(desk, this::step);
        attendance = new AttendancePanel(desk, this::step);
        recusals = new RecusalPanel(desk, this::step);
        written = new WrittenPanel(desk, this::step, note::fail);
        paper = new PaperPanel(counting, this::step, note::fail);
        var save = new Button(
                "Lưu thông tin", click -> step(now -> desk.amend(now.id(), now.version(), fields.form()), "Đã lưu."));
        amending = new NativeDetails("Sửa thông tin phiên họp", new Div(fields, BodyView.bar(save)));
        addClassName("ballot");
        add(above, note, ballot, amending, candidates, attendance, recusals, written, paper, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = event.getRouteParameters()
                .get(ID)
                .flatMap(BallotId::of)
                .flatMap(meetings::find)
                .orElseThrow(NotFoundException::new);
        fields.read(meeting);
        show();
    }

    private void show() {
        var keeps = meetings.keeps(meeting);
        var draft = keeps && meeting.state() == MeetingState.DRAFT;
        above.removeAll();
        var head = new Div(new H1(meeting.subject()), MeetingItem.sign(meeting.state()));
        head.addClassName("head-row");
        above.add(new Paragraph(new Anchor(BallotPaths.desk(), "Hội đồng, bỏ phiếu")), head, facts());
        if (meeting.demonstration()) above.add(new Paragraph("Dữ liệu minh họa."));
        if (!meeting.why().isEmpty()) {
            var why = new Paragraph(
                    (meeting.state() == MeetingState.CANCELLED ? "Lý do hủy: " : "Kết quả nhập trước bị trả lại: ")
                            + meeting.why());
            why.addClassNames("note", "late");
            above.add(why);
        }
        amending.setVisible(draft);
        candidates.show(meeting, draft);
        attendance.show(meeting, draft);
        recusals.show(meeting, draft);
        written.show(meeting, keeps);
        paper.show(meeting, draft);
        ballot.removeAll();
        ballot.add(new BallotPanel(
                meeting, meetings.missing(meeting), keeps, meetings.presides(meeting), counting, this::step));
        below.removeAll();
        if (keeps && meeting.state().isAlive()) below.add(cancelling());
    }

    private Paragraph facts() {
        var words = meeting.bodyName() + " · " + PortalTime.date(meeting.day())
                + (meeting.place().isEmpty() ? "" : " · " + meeting.place())
                + " · " + meeting.method().label()
                + (meeting.number().isEmpty() ? "" : " · biên bản số " + meeting.number());
        var line = new Paragraph(words);
        line.addClassName("dim");
        return line;
    }

    private Div cancelling() {
        var cancel = new Button(
                "Hủy phiên họp",
                click -> new WhyDialog(
                                "Hủy phiên họp",
                                meeting.state() == MeetingState.OPEN
                                        ? "Mọi lá phiếu đã bỏ bị xóa; người, tập thể trong danh sách chờ phiên khác."
                                        : "Người, tập thể trong danh sách chờ phiên khác.",
                                "Hủy phiên họp",
                                why -> {
                                    meeting = desk.cancel(meeting.id(), meeting.version(), why);
                                    show();
                                    note.say("Đã hủy phiên họp.");
                                })
                        .open());
        cancel.addThemeVariants(ButtonVariant.ERROR);
        return BodyView.bar(cancel);
    }

    private boolean step(UnaryOperator<Meeting> step, String done) {
        return note.guard(() -> {
            meeting = step.apply(meeting);
            show();
            note.say(done);
        });
    }
}
