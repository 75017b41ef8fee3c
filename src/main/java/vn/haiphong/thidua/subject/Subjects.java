package vn.haiphong.thidua.subject;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectEntry.Step;

/**
 * The door to persons, collectives and households. Whoever registers one sees those already there that may be the same,
 * of the whole city, by their public parts; the private parts stay with the officers of its unit and the Board.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Subjects {

    private static final int MANY = 1000;

    private final SubjectRepository subjects;
    private final SubjectHistory history;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Subjects(
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

    /** Those already registered that may be the one of the form; the likeliest first, at most 20. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public List<LikelySubject> likely(SubjectForm form) {
        var clean = SubjectRules.clean(form);
        return SubjectLikeness.among(
                clean,
                subjects.alike(
                        clean.kind(),
                        SubjectName.key(clean.name()),
                        clean.contact().idNumber(),
                        Limit.of(200)));
    }

    /**
     * @param others those shown as likely of which who registers says that they are not the same
     * @throws SubjectLooksKnown when there are likely ones besides {@code others}; nothing is written
     * @throws SubjectRefused when the form has faults
     */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public SubjectDetails register(SubjectForm form, Set<SubjectId> others) {
        current.demand(form.unit(), UNIT, ORGANISER);
        var clean = checked(form);
        history.hold(SubjectName.key(clean.name()));
        var unseen = likely(clean).stream()
                .filter(one -> one.certain() || !others.contains(one.row().id()))
                .toList();
        if (!unseen.isEmpty()) throw new SubjectLooksKnown(unseen);
        var who = current.get().displayName();
        var subject = subjects.saveAndFlush(new Subject(clean, who, clock.instant()));
        history.write(
                subject.id(),
                Step.REGISTERED,
                others.isEmpty() ? "" : "Đã xem " + others.size() + " hồ sơ cùng tên, xác nhận không trùng.",
                who,
                clock.instant());
        tell(SubjectChanged.REGISTERED, subject, clean.kind().label());
        return details(subject);
    }

    /**
     * @param version as opened
     * @throws EditedMeanwhile when somebody else saved since
     */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public SubjectDetails change(SubjectId id, long version, SubjectForm form) {
        var subject = found(id);
        current.demand(subject.unit(), UNIT, ORGANISER);
        current.demand(form.unit(), UNIT, ORGANISER);
        if (subject.version() != version) throw new EditedMeanwhile(subject.editedByName(), subject.editedAt());
        var clean = checked(form);
        var certain = likely(clean).stream()
                .filter(one -> one.certain() && !one.row().id().equals(subject.id()))
                .toList();
        if (!certain.isEmpty()) throw new SubjectLooksKnown(certain);
        var changed = SubjectRules.changed(subject.form(), clean);
        if (changed.isEmpty()) return details(subject);
        var who = current.get().displayName();
        subject.write(clean, who, clock.instant());
        try {
            subjects.saveAndFlush(subject);
        } catch (OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
        var fields = "Sửa " + String.join(", ", changed) + ".";
        history.write(subject.id(), Step.CHANGED, fields, who, clock.instant());
        tell(SubjectChanged.EDITED, subject, fields);
        return details(subject);
    }

    /** One subject; of one that was merged, the one it was merged into. */
    @Transactional(readOnly = true)
    public Optional<SubjectDetails> find(SubjectId id) {
        return subjects.findById(new SubjectId(history.kept(id.value())))
                .filter(this::mayRead)
                .map(this::details);
    }

    /** Public parts of many at once, by the id asked for; merged ones answer with the kept one. At most 1000. */
    @Transactional(readOnly = true)
    public Map<SubjectId, SubjectRow> rows(Collection<SubjectId> ids) {
        return byId(ids, Subject::row);
    }

    /**
     * What structure reports count, by the id asked for; at most 1000. Counting is for who put the subjects forward, so
     * the caller answers for the right to each of them.
     */
    @Transactional(readOnly = true)
    public Map<SubjectId, SubjectTraits> traits(Collection<SubjectId> ids) {
        return byId(ids, Subject::traits);
    }

    private <T> Map<SubjectId, T> byId(Collection<SubjectId> ids, Function<Subject, T> seen) {
        if (ids.size() > MANY) throw new IllegalArgumentException("More than " + MANY + " subjects at once");
        var found = subjects.findByIdIn(ids).stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        var kept = found.values().stream()
                .map(Subject::mergedInto)
                .filter(Objects::nonNull)
                .toList();
        var others = kept.isEmpty()
                ? Map.<SubjectId, Subject>of()
                : subjects.findByIdIn(kept).stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        return found.values().stream()
                .collect(Collectors.toMap(
                        Subject::id, one -> seen.apply(one.mergedInto() == null ? one : others.get(one.mergedInto()))));
    }

    private Subject found(SubjectId id) {
        return subjects.findById(id).orElseThrow(() -> new StepRefused("Không có hồ sơ này trong danh sách."));
    }

    private SubjectForm checked(SubjectForm form) {
        if (units.tree().find(form.unit()).isEmpty()) throw new StepRefused("Không có đơn vị này.");
        var clean = SubjectRules.clean(form);
        var faults = SubjectRules.faults(clean, LocalDate.ofInstant(clock.instant(), PortalTime.ZONE));
        if (!faults.isEmpty()) throw new SubjectRefused(faults);
        return clean;
    }

    private boolean mayRead(Subject subject) {
        if (!current.covers(subject.unit())) throw new AccessDeniedException("Not in scope: " + subject.id());
        return true;
    }

    private SubjectDetails details(Subject subject) {
        var edits = current.get().is(UNIT, ORGANISER) && current.covers(subject.unit());
        return new SubjectDetails(
                subject.id(),
                subject.version(),
                edits ? subject.form() : SubjectLikeness.withoutPrivate(subject.form()),
                edits,
                edits,
                subject.isDemonstration(),
                subject.editedByName(),
                subject.editedAt(),
                history.of(subject.id()));
    }

    private void tell(String step, Subject subject, String details) {
        events.publishEvent(new SubjectChanged(step, subject.id(), subject.unit(), subject.name(), details));
    }
}
