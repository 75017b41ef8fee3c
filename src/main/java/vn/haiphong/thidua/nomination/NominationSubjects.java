package vn.haiphong.thidua.nomination;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectChanged;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.subject.SubjectsMerged;

/** Follows the register of subjects: names that changed, and records that became one. */
@Component
class NominationSubjects {

    private final NominationRepository nominations;
    private final NominationTrail trail;
    private final NominationKeeper keeper;
    private final Subjects subjects;
    private final CurrentAccount current;

    NominationSubjects(
            NominationRepository nominations,
            NominationTrail trail,
            NominationKeeper keeper,
            Subjects subjects,
            CurrentAccount current) {
        this.nominations = nominations;
        this.trail = trail;
        this.keeper = keeper;
        this.subjects = subjects;
        this.current = current;
    }

    @EventListener
    void rename(SubjectChanged changed) {
        name(changed.id(), changed.id());
    }

    /** @throws StepRefused when both are put forward in one term: somebody has to decide which nomination goes on */
    @EventListener
    void follow(SubjectsMerged merged) {
        for (var moving : nominations.of(merged.gone().value(), Limit.of(100))) {
            var kept = nominations.findByCampaignIdAndSubjectIdAndLiveTrue(
                    moving.campaign(), merged.kept().value());
            if (kept.isPresent() && moving.status() != NominationStatus.WITHDRAWN) {
                throw new StepRefused("Cả hai đều có hồ sơ đề nghị trong một nhiệm kỳ (" + keeper.name(moving.unit())
                        + " và " + keeper.name(kept.get().unit()) + "). Hãy rút một hồ sơ rồi nhập.");
            }
        }
        name(merged.gone(), merged.kept());
    }

    private void name(SubjectId of, SubjectId to) {
        var affected = nominations.of(of.value(), Limit.of(100));
        if (affected.isEmpty()) return;
        var row = subjects.rows(List.of(to)).get(to);
        for (var nomination : affected) {
            nomination.name(row);
            nominations.saveAndFlush(nomination);
            if (of.equals(to)) continue;
            trail.write(
                    nomination,
                    Step.MERGED,
                    nomination.holder(),
                    row.name(),
                    current.get().displayName());
        }
    }
}
