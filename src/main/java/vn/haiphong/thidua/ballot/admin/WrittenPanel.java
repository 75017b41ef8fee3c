package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Seat;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ballot.MeetingState;
import vn.haiphong.thidua.shared.StepRefused;

/** What absent members wrote, each with the signed paper. */
class WrittenPanel extends Div {

    private final MeetingDesk desk;
    private final MeetingWalk walk;
    private final UnorderedList list = new UnorderedList();
    private final Select<Seat> member = new Select<>();
    private final Div choices = new Div();
    private final Map<Integer, RadioButtonGroup<Boolean>> words = new LinkedHashMap<>();
    private final KeptUpload upload;
    private final Div form = new Div();

    WrittenPanel(MeetingDesk desk, MeetingWalk walk, Consumer<String> refused) {
        this.desk = desk;
        this.walk = walk;
        upload = new KeptUpload("Văn bản có chữ ký của thành viên", refused);
        member.setLabel("Thành viên vắng mặt");
        member.setItemLabelGenerator(seat -> seat == null ? "" : seat.name());
        choices.addClassName("ballot-form");
        list.addClassName("plain-list");
        form.add(member, choices, upload, BodyView.bar(new Button("Ghi ý kiến", click -> save())));
        add(
                new H2("Ý kiến bằng văn bản của thành viên vắng mặt"),
                new Paragraph(
                        "Ý kiến này ghi công khai trong biên bản; chỉ tính vào kết quả khi ngưỡng tính trên tổng số"
                                + " thành viên."),
                list,
                form);
    }

    void show(Meeting meeting, boolean keeps) {
        var absent = meeting.seats().stream()
                .filter(seat -> seat.presence() == Presence.ABSENT)
                .toList();
        var open = keeps && (meeting.state() == MeetingState.DRAFT || meeting.state() == MeetingState.OPEN);
        setVisible(!absent.isEmpty() || !meeting.written().isEmpty());
        form.setVisible(open && !meeting.lines().isEmpty());
        var chosen = member.getValue();
        member.setItems(absent);
        absent.stream()
                .filter(seat -> chosen != null && seat.member().equals(chosen.member()))
                .findFirst()
                .ifPresent(member::setValue);
        choices.removeAll();
        words.clear();
        for (var line : meeting.lines()) {
            var field = new RadioButtonGroup<Boolean>(
                    line.number() + ". " + line.candidate().name());
            field.setItems(true, false);
            field.setItemLabelGenerator(yes -> yes ? "Đồng ý" : "Không đồng ý");
            words.put(line.number(), field);
            choices.add(field);
        }
        list.removeAll();
        for (var seat : absent) list.add(line(meeting, seat));
    }

    private static ListItem line(Meeting meeting, Seat seat) {
        var own = meeting.written().stream()
                .filter(one -> one.member().equals(seat.member()))
                .toList();
        if (own.isEmpty()) return new ListItem(seat.name() + ": chưa gửi ý kiến");
        var yes = own.stream().filter(Meeting.Written::agrees).count();
        var link = new Anchor(BallotPaths.file(meeting.id(), own.getLast().document()), "xem văn bản");
        link.setRouterIgnore(true);
        return new ListItem(
                new com.vaadin.flow.component.html.Span(
                        seat.name() + ": đồng ý " + yes + ", không đồng ý " + (own.size() - yes) + ", "),
                link);
    }

    private void save() {
        var said = new HashMap<Integer, Boolean>();
        words.forEach((number, field) -> {
            if (field.getValue() != null) said.put(number, field.getValue());
        });
        var who = member.getValue();
        var went = walk.go(
                now -> {
                    if (who == null) throw new StepRefused("Hãy chọn thành viên vắng mặt.");
                    return desk.write(now.id(), now.version(), who.member(), said, upload.demanded(), upload.name());
                },
                "Đã ghi ý kiến bằng văn bản.");
        if (went) upload.forget();
    }
}
