package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotCounted;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.CandidateResult;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.Subjects;

/**
 * Every unit of the city puts collectives forward; each list climbs by the officers of its level until the Council
 * chooses. {@code -Ddossiers=9} makes it nine a unit, 3 150 in all.
 */
@PortalTest
class WholeCityDbTest {

    private static final int EACH = Integer.getInteger("dossiers", 1);

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationClimb climb;

    @Autowired
    NominationRegister register;

    @Autowired
    Submissions submissions;

    @Autowired
    Subjects subjects;

    @Autowired
    Units units;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void nothing() {
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void everyUnitOfTheCityPutsForwardAndEveryListArrives() {
        var tree = units.tree();
        var proposing = tree.all().stream()
                .filter(unit -> !unit.id().equals(tree.city().id()))
                .map(Unit::id)
                .toList();
        for (var unit : proposing) putForward(unit);
        // From the deepest level up, each unit sends on what came to it.
        var deep = proposing.stream()
                .sorted((one, other) -> tree.path(other).size() - tree.path(one).size())
                .filter(unit -> !tree.children(unit).isEmpty())
                .toList();
        for (var unit : deep) sendOn(unit);
        chooseAll();

        NominationSamples.board();
        assertThat(register.perStatus(NominationFilter.ALL))
                .isEqualTo(Map.of(NominationStatus.CHOSEN, proposing.size() * EACH));
        assertThat(submissions.count()).isEqualTo(proposing.size() + deep.size());
    }

    private void putForward(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(java.util.Locale.ROOT), unit, Role.UNIT);
        var begun = new LinkedHashMap<NominationId, Long>();
        for (int i = 0; i < EACH; i++) {
            var subject = subjects.register(
                            SubjectForm.of(SubjectKind.COLLECTIVE, "Tổ minh họa " + i + " " + unit, unit), Set.of())
                    .id();
            var draft = desk.begin(subject, unit, "TTLDTT", NominationSamples.SUMMARY);
            var full = desk.save(
                    draft.id(),
                    draft.version(),
                    new NominationContent("TTLDTT", NominationSamples.SUMMARY, NominationSamples.SUMMARY));
            begun.put(full.id(), full.version());
        }
        climb.send(begun, NominationSamples.letter("01/TTr"));
    }

    private void sendOn(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(java.util.Locale.ROOT), unit, Role.UNIT);
        climb.receive(mine());
        climb.send(mine(), NominationSamples.letter("02/TTr"));
    }

    private Map<NominationId, Long> mine() {
        var all = new HashMap<NominationId, Long>();
        List<NominationRow> page;
        do {
            page = register.page(NominationFilter.MINE, all.size(), 100);
            page.forEach(row -> all.put(row.id(), row.version()));
        } while (page.size() == 100);
        return all;
    }

    private void chooseAll() {
        NominationSamples.board();
        var all = new ArrayList<>(mine().entrySet());
        for (int from = 0; from < all.size(); from += NominationClimb.MOST) {
            var part = all.subList(from, Math.min(all.size(), from + NominationClimb.MOST));
            var seen = new HashMap<NominationId, Long>();
            part.forEach(one -> seen.put(one.getKey(), one.getValue()));
            climb.receive(seen);
            var results = part.stream()
                    .map(one -> new CandidateResult(one.getKey().toString(), 20, 1, 0, 21, 21, true))
                    .toList();
            transaction.executeWithoutResult(status -> events.publishEvent(new BallotCounted(
                    new BallotId(UUID.randomUUID()),
                    NominationSamples.CITY,
                    "Hội đồng Thi đua - Khen thưởng thành phố",
                    NominationSamples.DAY,
                    results)));
        }
    }
}
