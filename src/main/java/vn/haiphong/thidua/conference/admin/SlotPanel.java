package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.ConferenceDraft.Step;
import vn.haiphong.thidua.conference.ConferenceSlots;
import vn.haiphong.thidua.leadercalendar.Leader;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderCalendarPaths;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** Which city leaders were asked for, and for the unit: asking for one. */
class SlotPanel extends Div {

    SlotPanel(ConferenceDraft draft, LeaderCalendar calendar, ConferenceSlots slots, ApprovalPanel.Stepping stepping) {
        addClassName("part-of-page");
        var asks = draft.steps().contains(Step.REQUEST_SLOT);
        if (draft.slots().isEmpty() && !asks) return;
        add(new H2("Lãnh đạo thành phố dự"));
        var list = new UnorderedList();
        draft.slots().forEach(slot -> list.add(new ListItem(line(slot))));
        if (!draft.slots().isEmpty()) add(list);
        if (!asks) return;
        var leader = new ComboBox<Leader>("Lãnh đạo thành phố");
        leader.setItems(calendar.leaders().stream().filter(Leader::active).toList());
        leader.setItemLabelGenerator(Leader::title);
        leader.addClassName("wide-field");
        var ask = new Button(
                "Đăng ký lịch",
                click -> stepping.step(
                        now -> {
                            if (leader.getValue() == null) throw new StepRefused("Hãy chọn lãnh đạo rồi đăng ký lịch.");
                            return slots.request(
                                    now.unit(), now.version(), leader.getValue().code());
                        },
                        "Đã đăng ký lịch, chờ Ban Thi đua - Khen thưởng xác nhận."));
        var bar = new Div(leader, ask);
        bar.addClassName("bar-row");
        add(
                new Paragraph("Đăng ký theo ngày, buổi đã lưu ở trên; đổi ngày thì lịch đã đăng ký được nhả ra."),
                bar,
                new Paragraph(new Anchor(week(draft), "Xem lịch lãnh đạo tuần đó")));
    }

    private static String week(ConferenceDraft draft) {
        var day = draft.content().day();
        return day == null ? LeaderCalendarPaths.week() : LeaderCalendarPaths.week(day);
    }

    private static String line(LeaderSlot slot) {
        var text = slot.leader().title() + ", " + slot.when() + ": "
                + slot.state().label().toLowerCase(java.util.Locale.ROOT);
        if (slot.decidedAt() == null) {
            text += ", đăng ký lúc " + PortalTime.moment(slot.requestedAt());
        } else {
            text += " lúc " + PortalTime.moment(slot.decidedAt()) + ", " + slot.decidedBy();
        }
        if (slot.daysLate() > 0) text += ", đăng ký trễ " + slot.daysLate() + " ngày";
        return slot.answer().isEmpty() ? text : text + " (" + slot.answer() + ")";
    }
}
