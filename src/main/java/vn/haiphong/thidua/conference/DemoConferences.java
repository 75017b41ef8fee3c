package vn.haiphong.thidua.conference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaign.Stage;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.DemoTasks;
import vn.haiphong.thidua.campaign.Obligations;
import vn.haiphong.thidua.conference.ConferenceContent.Check;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.leadercalendar.DemoLeaderSlots;
import vn.haiphong.thidua.leadercalendar.Occasion;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Invented conferences that show what the pages are for; each goes through the same steps as a real one, as far as its days have come. */
@Service
public class DemoConferences {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BY = "Dữ liệu minh họa";
    private static final LocalDate ASKED = LocalDate.of(2019, 10, 15);

    private final ConferenceRepository conferences;
    private final ConferenceShelf shelf;
    private final DemoLeaderSlots slots;
    private final TemplateStore templates;
    private final DemoTasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoConferences(
            ConferenceRepository conferences,
            ConferenceShelf shelf,
            DemoLeaderSlots slots,
            TemplateStore templates,
            DemoTasks tasks,
            Campaigns campaigns,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferences = conferences;
        this.shelf = shelf;
        this.slots = slots;
        this.templates = templates;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** The file as it lies in the portal. */
    record DemoFile(
            Map<UnitLevel, List<String>> agendas, Map<UnitLevel, List<String>> checklists, List<Line> conferences) {}

    /** @param papers part, number and day of each approval */
    record Line(
            String unit,
            LocalDate day,
            DayPart part,
            MeetingMode mode,
            String venue,
            @Nullable Integer staff,
            @Nullable Integer expected,
            @Nullable Integer attended,
            @Nullable Long estimate,
            @Nullable Long spent,
            @Nullable String leader,
            @Nullable List<List<String>> papers,
            @Nullable String deviation,
            @Nullable String result,
            @Nullable String lessons,
            @Nullable String postponed,
            @Nullable LocalDate moved) {}

    /** Adds them when the campaign has no conference yet. @return how many */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public int load() {
        var campaign = campaigns.current();
        if (conferences.countByCampaignId(campaign.id().code()) > 0) return 0;
        var file = read();
        file.conferences().forEach(line -> add(campaign, file, line));
        templates(campaign, file);
        return file.conferences().size();
    }

    private void add(Campaign campaign, DemoFile file, Line line) {
        var unit = units.tree().get(new UnitId(line.unit()));
        var stage = campaign.stages().stream()
                .filter(one -> one.level() == unit.level())
                .findFirst()
                .orElseThrow();
        var pilot = campaign.pilots().stream().anyMatch(one -> one.unit().equals(unit.id()));
        var window = ConferenceWindow.of(campaign, stage, unit.id(), until(campaign, stage, unit.id()));
        var conference = new Conference(campaign.id().code(), unit.id(), unit.level(), pilot, BY, clock.instant());
        conference.markDemonstration();
        conference.write(content(file, line, unit.level()), window, BY, clock.instant());
        if (pilot) approve(conference, line);
        conferences.saveAndFlush(conference);
        if (pilot && !today().isBefore(ASKED)) slot(conference, line, stage.conference() + ", " + unit.name());
        if (conference.closedGates().isEmpty())
            conference.announce(window, ConferenceNorms.unset(unit.level()), clock.instant());
        if (line.moved() != null) {
            shelf.follow(conference, stage.conference(), clock.instant());
            conference.write(
                    conference.content().on(line.moved()), reaching(window, line.moved()), BY, clock.instant());
        } else if (line.postponed() != null) {
            // First shown as it was planned, then as it came.
            shelf.follow(conference, stage.conference(), clock.instant());
            conference.postpone(line.postponed());
        } else if (line.attended() != null
                && line.day().isBefore(today())
                && conference.closedGates().isEmpty()) {
            conference.hold(line.attended(), window, ConferenceNorms.unset(unit.level()), today(), at(line.day()));
            tasks.close(
                    Obligations.conference(unit.level()),
                    unit.id(),
                    stage.conference() + " ngày " + PortalTime.date(line.day()) + ", " + line.attended()
                            + " người dự (minh họa)",
                    ConferencePaths.record(unit.id()),
                    at(line.day()));
        }
        conferences.saveAndFlush(conference);
        shelf.follow(conference, stage.conference(), clock.instant());
        events.publishEvent(new ConferencePublished(unit.id()));
    }

    private static ConferenceWindow reaching(ConferenceWindow window, LocalDate until) {
        return new ConferenceWindow(
                window.clause(), window.words(), window.from(), window.planned(), until, window.exception());
    }

    private static LocalDate until(Campaign campaign, Stage stage, UnitId unit) {
        return campaign.pilots().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .map(Campaign.Pilot::until)
                .orElse(stage.until());
    }

    private void approve(Conference conference, Line line) {
        if (line.papers() == null || today().isBefore(ASKED)) return;
        conference.layDemonstrationBeforeTheCouncil(at(ASKED));
        for (var paper : line.papers()) {
            var signed = LocalDate.parse(paper.get(2));
            if (today().isBefore(signed)) continue;
            var late = ConferenceGates.late(LocalDate.of(2019, 10, 30), signed);
            conference.approve(
                    new Approval(
                            ApprovedPart.valueOf(paper.get(0)),
                            paper.get(1),
                            signed,
                            "Phó Chủ tịch Hội đồng",
                            late,
                            BY,
                            at(signed)),
                    today());
        }
    }

    private void slot(Conference conference, Line line, String label) {
        var confirmed = conference.dossier().isApproved() ? at(ASKED.plusDays(7)) : null;
        var occasion = new Occasion(
                conference.id().value(), conference.unit(), label, ConferencePaths.record(conference.unit()));
        slots.add(occasion, line.leader(), line.day(), line.part(), BY, at(ASKED), confirmed);
        if (confirmed != null) conference.confirmSlot(line.day(), line.part(), BY, confirmed);
    }

    private ConferenceContent content(DemoFile file, Line line, UnitLevel level) {
        var over = line.attended() != null && line.day().isBefore(today());
        var checks = file.checklists().getOrDefault(level, List.of()).stream()
                .map(text -> new Check(text, over))
                .toList();
        return new ConferenceContent(
                level == UnitLevel.CITY ? "" : "12/KH (minh họa)",
                line.mode(),
                line.day(),
                line.part(),
                line.venue(),
                file.agendas().getOrDefault(level, List.of()),
                line.staff(),
                line.expected(),
                null,
                "",
                line.papers() == null ? "" : "Các sở, ngành, quận, huyện",
                line.estimate(),
                over ? line.spent() : null,
                text(line.deviation()),
                over ? text(line.result()) : "",
                over ? text(line.lessons()) : "",
                checks,
                "",
                List.of());
    }

    private void templates(Campaign campaign, DemoFile file) {
        for (var level : List.of(UnitLevel.GRASSROOTS, UnitLevel.UPPER)) {
            var lessons = file.conferences().stream()
                    .filter(line -> line.lessons() != null && level == UnitLevel.UPPER)
                    .map(Line::lessons)
                    .findFirst();
            var template = new ConferenceTemplate(
                    TimeOrderedId.next(),
                    0,
                    level,
                    "Mẫu hội nghị " + level.label().toLowerCase(java.util.Locale.ROOT) + " (minh họa)",
                    file.agendas().get(level),
                    file.checklists().get(level),
                    lessons.orElse(
                            "Ngắn gọn, thiết thực, tiết kiệm; dành phần lớn thời gian cho người tốt, việc tốt tự kể."),
                    null,
                    BY,
                    clock.instant(),
                    null);
            templates.add(campaign.id().code(), template);
            templates.publish(template.id(), 0, clock.instant(), BY, clock.instant());
        }
    }

    static DemoFile read() {
        try (var stream = DemoConferences.class.getResourceAsStream("/demo/conferences.json")) {
            return JSON.readValue(stream, DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(PortalTime.ZONE).toInstant();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
