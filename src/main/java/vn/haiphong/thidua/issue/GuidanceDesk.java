package vn.haiphong.thidua.issue;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/** The Board publishes guidance to all units, from an answer or by itself, brings it up to date and withdraws it. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class GuidanceDesk {

    private final GuidanceRepository guidance;
    private final GuidanceLibrary library;
    private final DifficultyRepository difficulties;
    private final DifficultyReading reading;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuidanceDesk(
            GuidanceRepository guidance,
            GuidanceLibrary library,
            DifficultyRepository difficulties,
            DifficultyReading reading,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guidance = guidance;
        this.library = library;
        this.difficulties = difficulties;
        this.reading = reading;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Without a question: what the Board wants all units to know. */
    public GuidanceDetails publish(GuidanceForm form) {
        current.demandCity(ORGANISER);
        return kept(made(null, IssueRules.checked(form, campaigns.current())), GuidanceChanged.PUBLISHED, "");
    }

    /** @param version of the difficulty as it was opened; @throws EditedMeanwhile when something was done about it since */
    public GuidanceDetails publish(DifficultyId from, long version, GuidanceForm form) {
        current.demandCity(ORGANISER);
        var difficulty = difficulties.findById(from).orElseThrow(() -> new StepRefused("Không còn vướng mắc này."));
        if (difficulty.version() != version) {
            throw new EditedMeanwhile(difficulty.editedByName(), difficulty.editedAt());
        }
        if (guidance.findFirstByDifficultyIdAndStatus(from.value(), GuidanceStatus.IN_FORCE)
                .isPresent()) {
            throw new StepRefused("Vướng mắc này đã có hướng dẫn đang áp dụng. Hãy sửa hướng dẫn đó.");
        }
        var clean = IssueRules.checked(form, campaigns.current());
        demandNeutral(clean, difficulty);
        difficulty.published(clean.title(), current.get().displayName(), clock.instant());
        reading.keep(difficulty);
        return kept(made(from, clean), GuidanceChanged.PUBLISHED, "từ vướng mắc " + difficulty.numberWords());
    }

    /** A new edition; the earlier ones stay to be read. */
    public GuidanceDetails revise(GuidanceId id, long version, GuidanceForm form) {
        var one = fresh(id, version);
        var clean = IssueRules.checked(form, campaigns.current());
        var asked = one.difficulty();
        if (asked != null) difficulties.findById(asked).ifPresent(difficulty -> demandNeutral(clean, difficulty));
        one.revise(clean, current.get().displayName(), clock.instant());
        return kept(one, GuidanceChanged.REVISED, "bản " + one.edition());
    }

    /** @param reason shown to everybody who finds it */
    public GuidanceDetails withdraw(GuidanceId id, long version, String reason) {
        var one = fresh(id, version);
        var why = RequiredText.reason(reason, "Hãy ghi vì sao thu hồi, để các đơn vị biết.");
        one.withdraw(why, current.get().displayName(), clock.instant());
        return kept(one, GuidanceChanged.WITHDRAWN, why);
    }

    private void demandNeutral(GuidanceForm form, Difficulty difficulty) {
        var unit = units.tree().get(difficulty.unit());
        IssueRules.demandNeutral(form, unit, units.tree().aliases(unit.id()));
    }

    private Guidance made(@Nullable DifficultyId from, GuidanceForm form) {
        return new Guidance(
                campaigns.current().id().code(), from, form, current.get().displayName(), clock.instant());
    }

    private Guidance fresh(GuidanceId id, long version) {
        current.demandCity(ORGANISER);
        var one = guidance.findById(id)
                .orElseThrow(() -> new IssueRefused(
                        List.of(new Fault("guidance", "Không còn hướng dẫn này. Hãy tải lại danh sách."))));
        if (one.version() != version) throw new EditedMeanwhile(one.editedByName(), one.editedAt());
        return one;
    }

    private GuidanceDetails kept(Guidance one, String step, String details) {
        try {
            var saved = guidance.saveAndFlush(one);
            events.publishEvent(new GuidanceChanged(saved.id(), step, "Hướng dẫn: " + saved.title(), details));
            return library.details(saved);
        } catch (OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
    }
}
