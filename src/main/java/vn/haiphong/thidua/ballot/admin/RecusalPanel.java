package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Line;
import vn.haiphong.thidua.ballot.Meeting.Seat;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.WhyDialog;

/** Conflicts of interest: those flagged and not decided, those on record, and one more by word. */
class RecusalPanel extends Div {

    private final MeetingDesk desk;
    private final MeetingWalk walk;

    RecusalPanel(MeetingDesk desk, MeetingWalk walk) {
        this.desk = desk;
        this.walk = walk;
    }

    void show(Meeting meeting, boolean draft) {
        removeAll();
        var open = meeting.openConflicts();
        setVisible(draft || !meeting.recusals().isEmpty() || !open.isEmpty());
        add(
                new H2("Xung đột lợi ích"),
                new Paragraph("Thành viên cùng đơn vị với người được bỏ phiếu, thuộc đơn vị trình hoặc trùng tên được"
                        + " cổng nêu ra; chủ trì quyết định và lý do ghi vào biên bản. Người không tham gia biểu quyết"
                        + " vẫn tính trong tổng số thành viên."));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        open.forEach(one -> list.add(flagged(one, draft)));
        meeting.recusals().forEach(word -> list.add(recorded(meeting, word)));
        if (open.isEmpty() && meeting.recusals().isEmpty()) add(new Paragraph("Không có xung đột nào được nêu."));
        else add(list);
        if (draft && !meeting.lines().isEmpty()) add(another(meeting));
    }

    private ListItem flagged(Meeting.OpenConflict one, boolean draft) {
        var words = new Span(one.seat().name() + " và " + one.line().candidate().name() + ": "
                + one.conflict().label().toLowerCase(java.util.Locale.ROOT) + ", chưa quyết định.");
        words.addClassName("late-t");
        var item = new ListItem(words);
        if (draft) {
            item.add(BodyView.bar(
                    new Button("Không tham gia", click -> ask(one.line(), one.seat(), true)),
                    new Button("Vẫn tham gia", click -> ask(one.line(), one.seat(), false))));
        }
        return item;
    }

    private void ask(Line line, Seat seat, boolean aside) {
        new WhyDialog(
                        aside ? "Không tham gia biểu quyết" : "Vẫn tham gia biểu quyết",
                        seat.name() + (aside ? " không biểu quyết về " : " vẫn biểu quyết về ")
                                + line.candidate().name() + ". Lý do ghi vào biên bản.",
                        "Ghi vào biên bản",
                        why -> {
                            if (why.isBlank()) throw new StepRefused("Hãy ghi lý do.");
                            decide(line.number(), seat.member(), aside, why);
                        })
                .open();
    }

    private boolean decide(int number, UUID member, boolean aside, String why) {
        return walk.go(now -> desk.decide(now.id(), now.version(), number, member, aside, why), "Đã ghi vào biên bản.");
    }

    private static ListItem recorded(Meeting meeting, Meeting.Recusal word) {
        var member = meeting.seat(word.member()).map(Seat::name).orElse("");
        var name =
                meeting.line(word.number()).map(line -> line.candidate().name()).orElse("");
        return new ListItem(member + (word.standsAside() ? " không tham gia biểu quyết về " : " vẫn biểu quyết về ")
                + name + ". Lý do: " + word.reason() + " (" + word.by() + " ghi)");
    }

    private NativeDetails another(Meeting meeting) {
        var member = new Select<Seat>();
        member.setLabel("Thành viên");
        member.setItems(meeting.seats());
        member.setItemLabelGenerator(Seat::name);
        var line = new Select<Line>();
        line.setLabel("Người, tập thể");
        line.setItems(meeting.lines());
        line.setItemLabelGenerator(one -> one.candidate().name());
        var why = new TextField("Lý do không tham gia biểu quyết");
        why.setMaxLength(1000);
        why.setWidthFull();
        var save = new Button("Ghi không tham gia", click -> {
            var seat = member.getValue();
            var about = line.getValue();
            walk.go(
                    now -> {
                        if (seat == null || about == null)
                            throw new StepRefused("Hãy chọn thành viên và người, tập thể.");
                        return desk.decide(
                                now.id(), now.version(), about.number(), seat.member(), true, why.getValue());
                    },
                    "Đã ghi vào biên bản.");
        });
        return new NativeDetails(
                "Ghi thêm người không tham gia biểu quyết",
                new Div(BodyView.bar(member, line), why, BodyView.bar(save)));
    }
}
