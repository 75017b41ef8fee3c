package vn.haiphong.thidua.conference;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Obligations;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The desk of the conferences. Officers keep the record of each unit in their scope; they and the Board announce it, mark
 * it held, postpone or cancel it. Every step goes through the record itself, which knows the order.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class ConferenceDesk {

    private static final int FILES = 20;

    private final ConferenceKeeper keeper;
    private final ConferenceTasks tasks;
    private final ConferenceDrafts drafts;
    private final LeaderSlots slots;
    private final TemplateStore templates;
    private final Documents documents;
    private final Clock clock;

    ConferenceDesk(
            ConferenceKeeper keeper,
            ConferenceTasks tasks,
            ConferenceDrafts drafts,
            LeaderSlots slots,
            TemplateStore templates,
            Documents documents,
            Clock clock) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.drafts = drafts;
        this.slots = slots;
        this.templates = templates;
        this.documents = documents;
        this.clock = clock;
    }

    /** Whether the plan asks a conference of the unit at all. */
    @Transactional(readOnly = true)
    public boolean isAsked(UnitId unit) {
        return keeper.holds(unit);
    }

    /** The conference of a unit, an empty one when it has none yet. */
    @Transactional(readOnly = true)
    public ConferenceDraft open(UnitId unit) {
        return drafts.of(unit, keeper.readable(unit).orElse(null));
    }

    /** @param version as opened or as the last step answered */
    public ConferenceDraft save(UnitId unit, long version, ConferenceContent content) {
        var conference = keeper.writable(unit, version);
        write(conference, content.withFiles(conference.content().files()));
        keeper.keep(conference, ConferenceChanged.EDITED, "");
        return drafts.of(unit, conference);
    }

    /** Takes over agenda and checklist of a published template; the rest stays. */
    public ConferenceDraft startFrom(UnitId unit, long version, UUID template) {
        var conference = keeper.writable(unit, version);
        var chosen = templates
                .find(keeper.campaign(), template)
                .filter(one -> one.publishedAt() != null && one.level() == conference.level())
                .orElseThrow(() -> new StepRefused("Mẫu này không còn. Hãy chọn mẫu khác."));
        write(conference, conference.content().startedFrom(chosen.agenda(), chosen.checklist()));
        keeper.keep(conference, ConferenceChanged.EDITED, "theo mẫu “" + chosen.title() + "”");
        return drafts.of(unit, conference);
    }

    private void write(Conference conference, ConferenceContent content) {
        var clean = ConferenceRules.clean(content);
        var window = keeper.window(conference.unit());
        var faults = ConferenceRules.ofRecord(clean, conference.day(), window);
        if (!faults.isEmpty()) throw new ConferenceRefused(faults);
        var slotBefore = conference.day();
        var partBefore = conference.part();
        conference.write(clean, window, keeper.who(), clock.instant());
        var moved = slotBefore != null && (!slotBefore.equals(conference.day()) || partBefore != conference.part());
        if (moved) release(conference, "Đơn vị đổi ngày hội nghị");
    }

    private void release(Conference conference, String why) {
        int released = slots.giveUp(conference.id().value(), conference.unit(), why);
        if (released > 0) keeper.tell(ConferenceChanged.SLOT_RELEASED, conference.unit(), why);
    }

    /** Adds a file to what is kept. */
    public ConferenceDraft attach(UnitId unit, long version, InputStream upload, String name) {
        var conference = keeper.writable(unit, version);
        var files = new ArrayList<>(conference.content().files());
        if (files.size() >= FILES) throw new StepRefused("Nhiều nhất " + FILES + " tệp. Hãy bỏ bớt tệp rồi thêm.");
        files.add(documents.add(upload, name).value());
        return keepFiles(conference, files);
    }

    public ConferenceDraft detach(UnitId unit, long version, DocumentId file) {
        var conference = keeper.writable(unit, version);
        var files = new ArrayList<>(conference.content().files());
        files.remove(file.value());
        return keepFiles(conference, files);
    }

    private ConferenceDraft keepFiles(Conference conference, List<UUID> files) {
        conference.keepFiles(files, keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.EDITED, "tệp đính kèm");
        return drafts.of(conference.unit(), conference);
    }

    public ConferenceDraft announce(UnitId unit, long version) {
        var conference = keeper.steerable(unit, version);
        conference.announce(keeper.window(unit), keeper.norms(conference.level()), clock.instant());
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.ANNOUNCED, day(conference));
        return drafts.of(unit, conference);
    }

    /** Closes the task of clause II.3. @param attended how many came */
    public ConferenceDraft hold(UnitId unit, long version, int attended) {
        var conference = keeper.steerable(unit, version);
        var now = clock.instant();
        conference.hold(attended, keeper.window(unit), keeper.norms(conference.level()), keeper.today(), now);
        conference.edited(keeper.who(), now);
        var evidence = keeper.stage(conference.level()).conference() + " ngày " + day(conference) + ", " + attended
                + " người dự";
        keeper.keep(conference, ConferenceChanged.HELD, evidence);
        tasks.closed(Obligations.conference(conference.level()), unit, evidence);
        return drafts.of(unit, conference);
    }

    public ConferenceDraft report(UnitId unit, long version) {
        var conference = keeper.writable(unit, version);
        var faults = ConferenceRules.ofReport(conference, keeper.norms(conference.level()));
        if (!faults.isEmpty()) throw new ConferenceRefused(faults);
        conference.report(clock.instant());
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.REPORTED, "");
        return drafts.of(unit, conference);
    }

    public ConferenceDraft postpone(UnitId unit, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi lý do hoãn.");
        var conference = keeper.steerable(unit, version);
        conference.postpone(why);
        return stopped(conference, ConferenceChanged.POSTPONED, why);
    }

    public ConferenceDraft cancel(UnitId unit, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi lý do hủy.");
        var conference = keeper.steerable(unit, version);
        conference.cancel(why);
        return stopped(conference, ConferenceChanged.CANCELLED, why);
    }

    private ConferenceDraft stopped(Conference conference, String step, String why) {
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, step, why);
        release(conference, why);
        return drafts.of(conference.unit(), conference);
    }

    /** The Board opens again what was marked held by mistake; the task with it. */
    public ConferenceDraft takeBack(UnitId unit, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi lý do mở lại.");
        var conference = keeper.decidable(unit, version);
        conference.takeBack(why);
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.TAKEN_BACK, why);
        tasks.returned(Obligations.conference(conference.level()), unit, why);
        return drafts.of(unit, conference);
    }

    /** An attached file, for those who may read the record it belongs to. */
    @Transactional(readOnly = true)
    public Optional<Document> file(UnitId unit, UUID file) {
        return keeper.readable(unit)
                .filter(one -> one.content().files().contains(file))
                .flatMap(one -> documents.find(new DocumentId(file)));
    }

    private static String day(Conference conference) {
        return PortalTime.date(conference.day());
    }
}
