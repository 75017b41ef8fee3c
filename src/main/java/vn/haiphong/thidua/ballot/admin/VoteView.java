package vn.haiphong.thidua.ballot.admin;

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
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Choice;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Voting;
import vn.haiphong.thidua.ballot.VotingPaper;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.WhyDialog;

/** Where a member votes, mostly on a phone. Whoever has a seat gets in, whatever the role. */
@Route(BallotPaths.VOTE + "/:" + VoteView.ID)
@PageTitle("Bỏ phiếu – Bàn làm việc")
@PermitAll
class VoteView extends Main implements BeforeEnterObserver {

    static final String ID = "phien";

    private final Voting voting;
    private final Counting counting;
    private final StepNote note = new StepNote();
    private final Div shown = new Div();
    private VotingPaper paper;

    VoteView(Voting voting, Counting counting) {
        this.voting = voting;
        this.counting = counting;
        addClassNames("ballot", "vote");
        add(new Paragraph(new Anchor(BallotPaths.desk(), "Hội đồng, bỏ phiếu")), shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        paper = event.getRouteParameters()
                .get(ID)
                .flatMap(BallotId::of)
                .flatMap(voting::paper)
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        shown.removeAll();
        var meeting = paper.meeting();
        var head = new Div(new H1(meeting.subject()), MeetingItem.sign(meeting.state()));
        head.addClassName("head-row");
        var about = new Paragraph(meeting.bodyName() + " · " + PortalTime.date(meeting.day()));
        about.addClassName("dim");
        shown.add(head, about, note);
        switch (meeting.state()) {
            case DRAFT -> waiting();
            case OPEN -> open();
            case ENTERED -> shown.add(said("Đang đối chiếu kết quả phiếu giấy."));
            case COUNTED -> counted();
            case CANCELLED -> shown.add(said("Phiên họp đã hủy. Lý do: " + meeting.why()));
        }
    }

    private void waiting() {
        shown.add(said("Chưa mở bỏ phiếu. Khi mở, đồng chí nhận được thông báo trên cổng."));
        shown.add(new H2("Danh sách bỏ phiếu"));
        var list = new OrderedList();
        list.addClassName("vote-lines");
        for (var line : paper.meeting().lines()) {
            var item = new ListItem(BallotForm.about(line));
            if (paper.aside().contains(line)) item.add(new Paragraph("Đồng chí không tham gia biểu quyết."));
            else item.add(asking(line.number(), line.candidate().name()));
            list.add(item);
        }
        shown.add(list);
    }

    private Button asking(int number, String name) {
        var ask = new Button(
                "Xin không tham gia biểu quyết",
                click -> new WhyDialog(
                                "Không tham gia biểu quyết",
                                "Đồng chí không biểu quyết về " + name + ". Lý do ghi vào biên bản.",
                                "Ghi vào biên bản",
                                why -> {
                                    paper = voting.standAside(paper.meeting().id(), number, why);
                                    show();
                                    note.say("Đã ghi: đồng chí không tham gia biểu quyết về " + name + ".");
                                })
                        .open());
        ask.getElement().setAttribute("aria-label", "Xin không tham gia biểu quyết về " + name);
        return ask;
    }

    private void open() {
        if (paper.seat().presence() != Presence.PRESENT) {
            shown.add(
                    said("Đồng chí được ghi là vắng mặt. Ý kiến của thành viên vắng mặt gửi bằng văn bản cho thư ký."));
        } else if (paper.hasVoted()) {
            shown.add(said("Đồng chí đã bỏ phiếu. Kết quả có sau khi chủ trì kết thúc bỏ phiếu."));
        } else if (paper.mayVote()) {
            shown.add(new BallotForm(paper, this::cast));
        } else {
            shown.add(said("Đồng chí không tham gia biểu quyết về người, tập thể nào trong danh sách."));
        }
        closing();
    }

    private void cast(Map<Integer, Choice> choices) {
        var code = new String[1];
        if (!note.guard(() -> code[0] = voting.cast(paper.meeting().id(), choices))) return;
        paper = voting.paper(paper.meeting().id()).orElseThrow();
        show();
        shown.addComponentAtIndex(2, new VoterReceipt(code[0]));
    }

    /** The chair ends the ballot from here. */
    private void closing() {
        var meeting = paper.meeting();
        if (!paper.seat().member().equals(meeting.chair())) return;
        int left = meeting.present() - meeting.voted();
        var close = new Button(
                left == 0 ? "Kết thúc bỏ phiếu" : "Kết thúc khi còn " + left + " người chưa bỏ phiếu",
                click -> note.guard(() -> {
                    counting.close(meeting.id(), meeting.version());
                    paper = voting.paper(meeting.id()).orElseThrow();
                    show();
                }));
        if (left == 0) close.addThemeVariants(ButtonVariant.PRIMARY);
        var box = new Div(
                new H2("Chủ trì"),
                new Paragraph("Đã bỏ phiếu " + meeting.voted() + "/" + meeting.present() + " thành viên có mặt."),
                BodyView.bar(close, new Button("Xem lại số người đã bỏ phiếu", click -> {
                    paper = voting.paper(meeting.id()).orElseThrow();
                    show();
                })));
        shown.add(box);
    }

    private void counted() {
        shown.add(new H2("Kết quả"));
        var list = new OrderedList();
        list.addClassName("vote-lines");
        for (var line : paper.meeting().lines()) {
            var item = new ListItem(BallotForm.about(line));
            paper.meeting()
                    .result(line)
                    .ifPresent(result ->
                            item.add(ResultWords.verdict(result), ResultWords.counts(paper.meeting(), line, result)));
            list.add(item);
        }
        shown.add(list);
        var papers = new UnorderedList();
        papers.addClassName("plain-list");
        if (paper.meeting().sha256() != null) {
            papers.add(new ListItem(
                    new Anchor(BallotPaths.slips(paper.meeting().id()), "Kiểm tra phiếu của tôi, kiểm lại kết quả")));
        }
        var minutes = new Anchor(BallotPaths.minutes(paper.meeting().id(), Format.PDF), "Biên bản họp (PDF)");
        var count = new Anchor(BallotPaths.count(paper.meeting().id(), Format.PDF), "Biên bản kiểm phiếu (PDF)");
        minutes.setRouterIgnore(true);
        count.setRouterIgnore(true);
        papers.add(new ListItem(minutes), new ListItem(count));
        shown.add(papers);
    }

    private static Div said(String words) {
        var note = new Div(new Paragraph(words));
        note.addClassName("note");
        return note;
    }
}
