package vn.haiphong.thidua.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.subject.DemoSubjects;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectRow;

/** Invented nominations on every level of the way, which show what the pages are for. */
@Service
public class DemoNominations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BY = "Dữ liệu minh họa";

    private final NominationRepository nominations;
    private final NominationTrail trail;
    private final NominationKeeper keeper;
    private final PaperStore papers;
    private final SubmissionStore submissions;
    private final DemoSubjects subjects;
    private final Campaigns campaigns;
    private final UnitTree units;
    private final Clock clock;

    DemoNominations(
            NominationRepository nominations,
            NominationTrail trail,
            NominationKeeper keeper,
            PaperStore papers,
            SubmissionStore submissions,
            DemoSubjects subjects,
            Campaigns campaigns,
            Units units,
            Clock clock) {
        this.nominations = nominations;
        this.trail = trail;
        this.keeper = keeper;
        this.papers = papers;
        this.submissions = submissions;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.units = units.tree();
        this.clock = clock;
    }

    /**
     * A line of the file.
     *
     * @param at code of the unit it has come to
     * @param received whether that unit has it in hand
     * @param returned why it came back down
     */
    record Line(
            String key,
            SubjectKind kind,
            String name,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            boolean partyMember,
            boolean directWorker,
            String sector,
            String post,
            String unit,
            String title,
            String at,
            boolean received,
            @Nullable String returned,
            String summary) {}

    /** Adds them when there are none yet. @return how many */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public int load() {
        if (nominations.existsByDemonstrationTrue()) return 0;
        var lines = read();
        lines.forEach(this::add);
        return lines.size();
    }

    private void add(Line line) {
        var unit = new UnitId(line.unit());
        var person = line.kind() == SubjectKind.PERSON;
        var form = new SubjectForm(
                line.kind(),
                line.name(),
                null,
                line.birthYear(),
                line.sex(),
                person ? "Kinh" : "",
                "",
                line.partyMember(),
                line.directWorker(),
                line.sector(),
                line.post(),
                "",
                unit,
                SubjectContact.NONE);
        var row = new SubjectRow(subjects.add(form), line.kind(), line.name(), line.post(), line.sector(), unit, true);
        var nomination = new Nomination(campaign(), row, unit, line.title(), BY, clock.instant());
        nomination.write(new NominationContent(line.title(), line.summary(), line.summary()), BY, clock.instant());
        nominations.saveAndFlush(nomination);
        trail.write(nomination, Step.BEGUN, unit, keeper.title(line.title()), BY);
        climb(nomination, line, row);
        nominations.saveAndFlush(nomination);
    }

    private void climb(Nomination nomination, Line line, SubjectRow row) {
        var way = new ArrayList<>(
                units.path(nomination.unit()).stream().map(Unit::id).toList().reversed());
        var goal = new UnitId(
                line.returned() == null
                        ? line.at()
                        : units.get(nomination.unit()).parent().code());
        for (int i = 0; !way.get(i).equals(goal); i++) {
            if (i > 0) nomination.receive(BY, clock.instant());
            send(nomination, line, row, way.get(i), way.get(i + 1), i + 1);
        }
        if (line.received()) {
            nomination.receive(BY, clock.instant());
            trail.write(nomination, Step.RECEIVED, goal, "", BY);
        }
        if (line.returned() == null) return;
        nomination.sendBack(
                nomination.unit(), line.returned(), keeper.due(nomination, nomination.unit()), BY, clock.instant());
        trail.write(nomination, Step.SENT_BACK, goal, line.returned(), BY);
    }

    private void send(Nomination nomination, Line line, SubjectRow row, UnitId from, UnitId to, int number) {
        papers.add(
                nomination.id(),
                new DossierPaper(
                        TimeOrderedId.next(),
                        PaperKind.MINUTES,
                        "0" + number + "/BB (minh họa)",
                        keeper.name(from),
                        today(),
                        null,
                        null,
                        from,
                        BY,
                        clock.instant()));
        nomination.send(to, keeper.due(nomination, to), BY, clock.instant());
        var letter = new SubmissionRow(
                TimeOrderedId.next(),
                from,
                to,
                "0" + number + "/TTr",
                today(),
                "Người Minh Họa",
                1,
                BY,
                clock.instant(),
                true);
        submissions.add(
                campaign(),
                letter,
                List.of(new SubmissionLine(
                        nomination.id(),
                        line.kind(),
                        line.name(),
                        line.post(),
                        keeper.name(row.unit()),
                        keeper.title(line.title()),
                        line.summary())));
        trail.write(
                nomination,
                Step.SENT,
                from,
                "Tờ trình số " + letter.number() + " gửi " + keeper.name(to),
                BY,
                null,
                letter.id());
    }

    static List<Line> read() {
        try (var stream = DemoNominations.class.getResourceAsStream("/demo/nominations.json")) {
            return JSON.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return keeper.today();
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
