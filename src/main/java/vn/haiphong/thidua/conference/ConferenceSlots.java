package vn.haiphong.thidua.conference;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.leadercalendar.Occasion;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** Asks the city for a leader on the day of a conference. What the city decides comes back through {@link SlotNews}. */
@Service
@Transactional
@PreAuthorize("hasRole('UNIT')")
public class ConferenceSlots {

    private final ConferenceKeeper keeper;
    private final ConferenceTasks tasks;
    private final ConferenceDrafts drafts;
    private final LeaderSlots slots;

    ConferenceSlots(ConferenceKeeper keeper, ConferenceTasks tasks, ConferenceDrafts drafts, LeaderSlots slots) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.drafts = drafts;
        this.slots = slots;
    }

    /** @param version of the record */
    public ConferenceDraft request(UnitId unit, long version, String leaderCode) {
        var conference = keeper.writable(unit, version);
        if (!conference.status().isAhead()) {
            throw new StepRefused(
                    "Hội nghị đang ở trạng thái “" + conference.status().label() + "”, không đăng ký lịch được.");
        }
        var day = conference.day();
        var part = conference.part();
        if (day == null || part == null) {
            throw new StepRefused("Hãy ghi ngày, buổi hội nghị và lưu lại trước khi đăng ký lịch.");
        }
        var late =
                conference.isPilot() ? ConferenceGates.late(tasks.due(ConferenceDoors.SLOT, unit), keeper.today()) : 0;
        var slot = slots.request(occasion(conference), leaderCode, day, part, late);
        var asked = slot.leader().title() + ", " + slot.when();
        keeper.tell(ConferenceChanged.SLOT_REQUESTED, unit, asked);
        if (conference.isPilot()) tasks.submitted(ConferenceDoors.SLOT, unit, asked);
        return drafts.of(unit, conference);
    }

    private Occasion occasion(Conference conference) {
        UUID id = conference.id().value();
        var name = keeper.stage(conference.level()).conference() + ", " + keeper.name(conference.unit());
        return new Occasion(id, conference.unit(), name, ConferencePaths.record(conference.unit()));
    }
}
