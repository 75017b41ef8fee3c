package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.ballot.Body.Duty;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Seat;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ballot.MeetingState;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Who attends, who presides, who writes the minutes. */
class AttendancePanel extends Div {

    private final MeetingDesk desk;
    private final MeetingWalk walk;
    private final Map<UUID, RadioButtonGroup<Presence>> presence = new LinkedHashMap<>();
    private final Map<UUID, Presence> typed = new HashMap<>();
    private final Select<Seat> chair = seats("Chủ trì");
    private final Select<Seat> secretary = seats("Thư ký");

    AttendancePanel(MeetingDesk desk, MeetingWalk walk) {
        this.desk = desk;
        this.walk = walk;
    }

    void show(Meeting meeting, boolean draft) {
        // What was ticked and not saved yet outlives the other steps of the page.
        presence.forEach((member, field) -> typed.put(member, field.getValue()));
        removeAll();
        presence.clear();
        add(
                new H2("Thành phần"),
                new Paragraph(meeting.members() + " thành viên, có mặt " + meeting.present()
                        + name(meeting, meeting.chair(), ". Chủ trì: ")
                        + name(meeting, meeting.secretary(), ". Thư ký: ") + "."));
        add(new Seats(meeting, draft));
        if (!draft) return;
        chair.setItems(meeting.seats());
        secretary.setItems(meeting.seats());
        choose(chair, meeting, meeting.chair(), Duty.CHAIR);
        choose(secretary, meeting, meeting.secretary(), Duty.SECRETARY);
        var save = new Button(
                "Lưu điểm danh",
                click -> walk.go(
                        now -> desk.attend(now.id(), now.version(), said(), member(chair), member(secretary)),
                        "Đã lưu điểm danh."));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var all =
                new Button("Có mặt tất cả", click -> presence.values().forEach(one -> one.setValue(Presence.PRESENT)));
        add(BodyView.bar(chair, secretary), BodyView.bar(save, all));
    }

    private Map<UUID, Presence> said() {
        var said = new HashMap<UUID, Presence>();
        presence.forEach((member, one) -> said.put(member, one.getValue() == null ? Presence.UNKNOWN : one.getValue()));
        return said;
    }

    private static void choose(Select<Seat> box, Meeting meeting, @Nullable UUID kept, Duty usual) {
        box.setValue(meeting.seat(kept)
                .or(() -> meeting.seats().stream()
                        .filter(seat -> seat.duty() == usual)
                        .findFirst())
                .orElse(null));
    }

    private static @Nullable UUID member(Select<Seat> box) {
        return box.getValue() == null ? null : box.getValue().member();
    }

    private static String name(Meeting meeting, @Nullable UUID member, String before) {
        return meeting.seat(member).map(seat -> before + seat.name()).orElse("");
    }

    private static Select<Seat> seats(String label) {
        var box = new Select<Seat>();
        box.setLabel(label);
        box.setItemLabelGenerator(seat -> seat == null ? "" : seat.name());
        return box;
    }

    /** The table itself. */
    private class Seats extends CaptionedTable {

        Seats(Meeting meeting, boolean draft) {
            super("Điểm danh", "Họ tên", "Trong Hội đồng", "Chức vụ, nơi công tác", "Dự họp");
            becomeCards();
            for (var seat : meeting.seats()) {
                append(
                        new NativeTableHeaderCell(seat.name()),
                        cell(seat.duty().label()),
                        cell(seat.post()),
                        draft ? cell(field(seat)) : cell(words(meeting, seat)));
            }
        }

        private RadioButtonGroup<Presence> field(Seat seat) {
            var field = new RadioButtonGroup<Presence>();
            field.setItems(Presence.PRESENT, Presence.ABSENT);
            field.setItemLabelGenerator(Presence::label);
            field.setAriaLabel("Điểm danh " + seat.name());
            var kept = seat.presence() == Presence.UNKNOWN ? null : seat.presence();
            field.setValue(typed.getOrDefault(seat.member(), kept));
            presence.put(seat.member(), field);
            return field;
        }

        private static String words(Meeting meeting, Seat seat) {
            var voted = meeting.state() == MeetingState.COUNTED && meeting.method() == Meeting.Method.SECRET;
            if (!voted || seat.presence() != Presence.PRESENT)
                return seat.presence().label();
            return seat.presence().label() + (seat.voted() ? ", đã bỏ phiếu" : ", không bỏ phiếu");
        }
    }
}
