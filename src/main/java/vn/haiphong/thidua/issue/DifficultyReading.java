package vn.haiphong.thidua.issue;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;

/** Keeps a difficulty, and shows it as who is signed in sees it. */
@Component
class DifficultyReading {

    private static final Set<DifficultyStep> OF_THE_UNIT = EnumSet.of(
            DifficultyStep.AMEND,
            DifficultyStep.ATTACH,
            DifficultyStep.REOPEN,
            DifficultyStep.CLOSE,
            DifficultyStep.WITHDRAW);
    private static final Set<DifficultyStep> OF_THE_BOARD = EnumSet.of(
            DifficultyStep.ATTACH,
            DifficultyStep.ASSIGN,
            DifficultyStep.ANSWER,
            DifficultyStep.CLOSE,
            DifficultyStep.PUBLISH);

    private final DifficultyRepository difficulties;
    private final GuidanceRepository guidance;
    private final Documents documents;
    private final CurrentAccount current;
    private final Clock clock;

    DifficultyReading(
            DifficultyRepository difficulties,
            GuidanceRepository guidance,
            Documents documents,
            CurrentAccount current,
            Clock clock) {
        this.difficulties = difficulties;
        this.guidance = guidance;
        this.documents = documents;
        this.current = current;
        this.clock = clock;
    }

    /** Empty when there is none, or none for who asks. */
    Optional<DifficultyDetails> find(DifficultyId id) {
        return difficulties
                .findById(id)
                .filter(one -> current.get().is(ADMIN, ORGANISER, UNIT, LEADER) && current.covers(one.unit()))
                .map(this::details);
    }

    /** As it was opened, for those with one of the roles. @throws EditedMeanwhile when something was done since */
    Difficulty fresh(DifficultyId id, long version, Role... roles) {
        var difficulty = difficulties
                .findById(id)
                .orElseThrow(() -> new AccessDeniedException(
                        "No difficulty " + id + " for " + current.get().login()));
        current.demand(difficulty.unit(), roles);
        if (difficulty.version() != version) {
            throw new EditedMeanwhile(difficulty.editedByName(), difficulty.editedAt());
        }
        return difficulty;
    }

    /** Two who do something about the same difficulty at the same moment: the second is told. */
    Difficulty keep(Difficulty difficulty) {
        try {
            return difficulties.saveAndFlush(difficulty);
        } catch (OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
    }

    DifficultyDetails details(Difficulty difficulty) {
        var published =
                guidance.findFirstByDifficultyIdAndStatus(difficulty.id().value(), GuidanceStatus.IN_FORCE);
        return new DifficultyDetails(
                difficulty.id(),
                difficulty.version(),
                difficulty.numberWords(),
                difficulty.unit(),
                difficulty.title(),
                difficulty.text(),
                difficulty.clause(),
                difficulty.urgency(),
                difficulty.status(),
                difficulty.raisedByName(),
                difficulty.raisedAt(),
                difficulty.due(),
                difficulty.isOverdue(LocalDate.ofInstant(clock.instant(), PortalTime.ZONE)),
                difficulty.assignedTo(),
                difficulty.assignedName(),
                difficulty.thread(),
                files(difficulty),
                steps(difficulty, published.isPresent()),
                published.map(Guidance::id).orElse(null),
                difficulty.isDemonstration());
    }

    private List<DifficultyDetails.File> files(Difficulty difficulty) {
        var ids = difficulty.files().stream()
                .map(file -> new DocumentId(file.documentId()))
                .toList();
        var found = documents.find(ids);
        return difficulty.files().stream()
                .filter(file -> found.containsKey(new DocumentId(file.documentId())))
                .map(file -> new DifficultyDetails.File(found.get(new DocumentId(file.documentId())), file.byName()))
                .toList();
    }

    private Set<DifficultyStep> steps(Difficulty difficulty, boolean published) {
        var who = current.get();
        var mine = EnumSet.noneOf(DifficultyStep.class);
        if (who.is(UNIT)) mine.addAll(OF_THE_UNIT);
        if (who.is(ORGANISER)) mine.addAll(OF_THE_BOARD);
        mine.retainAll(difficulty.open());
        if (published || who.scope() != null) mine.remove(DifficultyStep.PUBLISH);
        if (difficulty.files().size() >= Difficulty.FILES) mine.remove(DifficultyStep.ATTACH);
        return mine;
    }
}
