package vn.haiphong.thidua.subject;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectEntry.Step;

/** Makes one of two records of the same subject, by somebody's decision and with the reason; both histories stay. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class SubjectMerging {

    private final SubjectRepository subjects;
    private final SubjectHistory history;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubjectMerging(
            SubjectRepository subjects,
            SubjectHistory history,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subjects = subjects;
        this.history = history;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason why they are the same; kept in both histories */
    public void merge(SubjectId kept, SubjectId gone, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi vì sao hai hồ sơ là một.");
        // In the order of the ids, so that two who merge the same pair the other way round wait instead of blocking.
        var both = subjects.lock(List.of(kept.value(), gone.value()));
        var stays = one(both, kept);
        var goes = one(both, gone);
        current.demand(stays.unit(), UNIT, ORGANISER);
        current.demand(goes.unit(), UNIT, ORGANISER);
        var who = current.get().displayName();
        var now = clock.instant();
        goes.mergeInto(stays, who, now);
        subjects.saveAndFlush(goes);
        subjects.follow(gone.value(), kept.value());
        history.write(kept, Step.MERGED, "Nhập hồ sơ của " + named(goes) + " vào hồ sơ này. Lý do: " + why, who, now);
        history.write(gone, Step.GONE, "Nhập vào hồ sơ của " + named(stays) + ". Lý do: " + why, who, now);
        events.publishEvent(new SubjectChanged(
                SubjectChanged.MERGED, kept, stays.unit(), stays.name(), "Nhập hồ sơ " + gone + ". Lý do: " + why));
        events.publishEvent(new SubjectsMerged(kept, gone));
    }

    private static Subject one(List<Subject> both, SubjectId id) {
        return both.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StepRefused("Không có hồ sơ này trong danh sách."));
    }

    private String named(Subject subject) {
        return subject.name() + " (" + units.tree().get(subject.unit()).name() + ")";
    }
}
