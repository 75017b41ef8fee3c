package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotSamples;
import vn.haiphong.thidua.ballot.Body;
import vn.haiphong.thidua.ballot.Choice;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ballot.Meetings;
import vn.haiphong.thidua.ballot.Voting;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;

/**
 * Three thousand dossiers from every unit of the city to the choice of the Council, by the steps officers take; {@code
 * docs/performance.md} keeps the figures: {@code mvn test -Dtest=WholeCityBenchmark -DexcludedGroups=}.
 */
@PortalTest
@Tag("load")
class WholeCityBenchmark {

    private static final int DOSSIERS = 3_000;
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi");
    private static final List<String> GIVEN =
            List.of("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khuê", "Lan", "Minh");

    @Autowired
    Units units;

    @Autowired
    Subjects subjects;

    @Autowired
    SubjectConsents consents;

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationClimb climb;

    @Autowired
    NominationRegister register;

    @Autowired
    BallotSamples ballots;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    Meetings read;

    @Autowired
    Counting counting;

    @Autowired
    Voting voting;

    @Autowired
    JdbcTemplate sql;

    private final Map<String, Long> took = new LinkedHashMap<>();
    private int letters;

    @BeforeEach
    void nothing() {
        ballots.none();
        NominationSamples.none(sql);
    }

    @AfterEach
    void leave() {
        ballots.none();
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theWholeCityPutsForward() {
        var all = units.tree().all().stream()
                .filter(unit -> unit.level() != UnitLevel.CITY)
                .toList();
        var writers = all.stream().map(Unit::id).toList();

        timed("written", () -> {
            for (int i = 0; i < DOSSIERS; i++) write(i, writers.get(i % writers.size()));
        });
        timed("sent by the base", () -> base().forEach(this::sendAll));
        timed("reviewed above the base", () -> upper().forEach(this::review));
        timed("received by the city", () -> {
            NominationSamples.board();
            waiting(NominationStatus.SUBMITTED).forEach(this::receiveAll);
        });
        var council = ballots.council();
        timed("voted", () -> vote(council));

        NominationSamples.board();
        var counts = register.perStatus(NominationFilter.ALL);
        took.forEach((what, ms) -> System.out.printf("%s: %,d ms%n", what, ms));
        System.out.println(counts);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(DOSSIERS
                        - sql.queryForObject(
                                "select count(*) from nomination_nomination where status = 'DRAFT'", Integer.class));
        assertThat(counts.get(NominationStatus.CHOSEN)).isPositive();
    }

    private void timed(String what, Runnable step) {
        long start = System.nanoTime();
        step.run();
        took.put(what, (System.nanoTime() - start) / 1_000_000);
    }

    private List<UnitId> base() {
        return units.tree().all().stream()
                .filter(unit -> unit.level() == UnitLevel.GRASSROOTS)
                .map(Unit::id)
                .toList();
    }

    private List<UnitId> upper() {
        return units.tree().all().stream()
                .filter(unit -> unit.level() == UnitLevel.UPPER)
                .map(Unit::id)
                .toList();
    }

    private static void officer(UnitId unit) {
        SignIn.as("cb-" + unit.code().toLowerCase(java.util.Locale.ROOT), unit, Role.UNIT);
    }

    private void write(int number, UnitId unit) {
        officer(unit);
        var name = FAMILY.get(number % FAMILY.size()) + " Minh Họa " + number + " " + GIVEN.get(number % GIVEN.size());
        var subject = SubjectSamples.registered(subjects, SubjectSamples.person(name, 1960 + number % 40, unit));
        consents.give(subject, ConsentKind.NOMINATION, "Phiếu đồng ý ký ngày 01/03/2020");
        var draft = desk.begin(subject, unit, "LDTT", NominationSamples.SUMMARY);
        desk.save(
                draft.id(),
                draft.version(),
                new NominationContent(
                        draft.content().title(), NominationSamples.SUMMARY, NominationSamples.SUMMARY.repeat(20)));
    }

    private void sendAll(UnitId unit) {
        officer(unit);
        var rows = mine(null);
        if (rows.isEmpty()) return;
        climb.send(seen(rows), NominationSamples.letter(++letters + "/TTr"));
        // The same list a second time: somebody else had it already.
        assertThatThrownBy(() -> climb.send(seen(rows), NominationSamples.letter("0/TTr")))
                .isInstanceOf(RuntimeException.class);
    }

    /** Receives, returns the first of each twenty once, refuses the second, sends the rest to the city. */
    private void review(UnitId unit) {
        officer(unit);
        for (var rows = mine(NominationStatus.SUBMITTED); !rows.isEmpty(); rows = mine(NominationStatus.SUBMITTED)) {
            climb.receive(seen(rows));
        }
        int number = 0;
        for (var row : mine(NominationStatus.UNDER_REVIEW)) {
            if (number % 20 == 0) climb.sendBack(row.id(), row.version(), "Bổ sung số liệu năm 2019");
            if (number % 20 == 1) {
                climb.refuse(row.id(), row.version(), RefusalReason.NOT_QUALIFIED, "Chưa đủ ba năm liên tục");
            }
            number++;
        }
        for (var rows = open(); !rows.isEmpty(); rows = open()) {
            climb.send(seen(rows), NominationSamples.letter(++letters + "/TTr"));
        }
    }

    private List<NominationRow> open() {
        var rows = new ArrayList<>(mine(NominationStatus.UNDER_REVIEW));
        rows.addAll(mine(NominationStatus.DRAFT));
        return rows;
    }

    private List<NominationRow> mine(NominationStatus status) {
        return register.page(new NominationFilter("", status, null, "", null, true, false), 0, 100);
    }

    private List<List<NominationRow>> waiting(NominationStatus status) {
        var pages = new ArrayList<List<NominationRow>>();
        for (int from = 0; ; from += 100) {
            var page = register.page(new NominationFilter("", status, null, "", null, true, false), from, 100);
            if (page.isEmpty()) return pages;
            pages.add(page);
        }
    }

    private void receiveAll(List<NominationRow> rows) {
        climb.receive(seen(rows));
    }

    /** Meetings of a hundred each; the secret ballot of seven members; each tenth falls. */
    private void vote(Body council) {
        for (; ; ) {
            NominationSamples.board();
            var meeting = meetings.add(council.id(), BallotSamples.form(Meeting.Method.SECRET));
            var refs = meetings.waiting(meeting.id(), 100).stream()
                    .map(one -> one.ref())
                    .toList();
            if (refs.isEmpty()) return;
            meeting = ballots.attended(meetings.addCandidates(meeting.id(), meeting.version(), refs), 0);
            meeting = counting.open(meeting.id(), meeting.version());
            for (int member = 0; member < BallotSamples.LOGINS.size(); member++) {
                BallotSamples.member(member);
                voting.cast(meeting.id(), choices(meeting));
            }
            NominationSamples.board();
            var voted = read.find(meeting.id()).orElseThrow();
            counting.close(voted.id(), voted.version());
        }
    }

    private static Map<Integer, Choice> choices(Meeting meeting) {
        return meeting.lines().stream()
                .collect(Collectors.toMap(
                        Meeting.Line::number, line -> line.number() % 10 == 0 ? Choice.NO : Choice.YES));
    }

    private static Map<NominationId, Long> seen(List<NominationRow> rows) {
        var seen = new HashMap<NominationId, Long>();
        rows.forEach(row -> seen.put(row.id(), row.version()));
        return seen;
    }
}
