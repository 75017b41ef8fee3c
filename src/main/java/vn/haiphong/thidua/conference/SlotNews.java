package vn.haiphong.thidua.conference;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.leadercalendar.SlotDecided;
import vn.haiphong.thidua.shared.StepRefused;

/** Takes into a conference what the city decided about its slots; what the record refuses undoes the decision. */
@Component
class SlotNews {

    private final ConferenceRepository conferences;
    private final ConferenceKeeper keeper;
    private final ConferenceTasks tasks;
    private final Clock clock;

    SlotNews(ConferenceRepository conferences, ConferenceKeeper keeper, ConferenceTasks tasks, Clock clock) {
        this.conferences = conferences;
        this.keeper = keeper;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void decided(SlotDecided event) {
        var slot = event.slot();
        var found = conferences.findById(new ConferenceId(slot.occasion().id()));
        if (found.isEmpty()) return;
        var conference = found.get();
        switch (slot.state()) {
            case CONFIRMED -> confirmed(conference, slot);
            case REFUSED -> refused(conference, slot);
            case RELEASED -> released(conference, slot, event.kept());
            case REQUESTED -> {}
        }
    }

    private void confirmed(Conference conference, LeaderSlot slot) {
        conference.confirmSlot(slot.day(), slot.part(), keeper.who(), clock.instant());
        var what = slot.leader().title() + ", " + slot.when();
        keeper.keep(conference, ConferenceChanged.SLOT_CONFIRMED, what);
        if (conference.isPilot()) tasks.done(ConferenceDoors.SLOT, slot.unit(), "Xác nhận lịch: " + what);
    }

    private void refused(Conference conference, LeaderSlot slot) {
        keeper.tell(ConferenceChanged.SLOT_REFUSED, slot.unit(), slot.answer());
        if (conference.isPilot()) tasks.returned(ConferenceDoors.SLOT, slot.unit(), slot.answer());
    }

    private void released(Conference conference, LeaderSlot slot, boolean kept) {
        if (conference.status().isOver()) throw new StepRefused("Hội nghị đã tổ chức, lịch giữ nguyên để lưu.");
        if (!kept) conference.releaseSlot();
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.SLOT_RELEASED, slot.answer());
        if (!kept && conference.isPilot()) tasks.returned(ConferenceDoors.SLOT, slot.unit(), slot.answer());
    }
}
