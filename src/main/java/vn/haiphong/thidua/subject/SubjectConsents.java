package vn.haiphong.thidua.subject;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectEntry.Step;

/** Keeps what subjects agreed to, who recorded it and when; each answer can be taken back at any time. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class SubjectConsents {

    private final JdbcClient sql;
    private final SubjectRepository subjects;
    private final SubjectHistory history;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubjectConsents(
            JdbcClient sql,
            SubjectRepository subjects,
            SubjectHistory history,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.subjects = subjects;
        this.history = history;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @param how the subject said so, for who asks later */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public void give(SubjectId id, ConsentKind kind, String how) {
        var subject = writable(id);
        var words = RequiredText.line(
                how, "Cách ghi nhận", 300, "Hãy ghi đối tượng đồng ý bằng cách nào, ví dụ phiếu ký ngày 02/03/2020.");
        sql.sql("insert into subject_consent (subject_id, what, how, given_by, given_at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update how = values(how), given_by = values(given_by),"
                        + " given_at = values(given_at), why = null, revoked_by = null, revoked_at = null")
                .params(
                        subject.id().value(),
                        kind.name(),
                        words,
                        current.get().displayName(),
                        PortalTime.utc(clock.instant()))
                .update();
        tell(subject, kind, Step.CONSENT, SubjectChanged.CONSENT, kind.label() + ": " + words, true);
    }

    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public void revoke(SubjectId id, ConsentKind kind, String why) {
        var subject = writable(id);
        var reason = RequiredText.reason(why, "Hãy ghi đối tượng rút ý kiến khi nào, vì sao.");
        var changed = sql.sql("update subject_consent set why = ?, revoked_by = ?, revoked_at = ?"
                        + " where subject_id = ? and what = ? and revoked_at is null")
                .params(
                        reason,
                        current.get().displayName(),
                        PortalTime.utc(clock.instant()),
                        subject.id().value(),
                        kind.name())
                .update();
        if (changed == 0) throw new StepRefused("Đối tượng chưa đồng ý việc này hoặc đã rút ý kiến.");
        tell(subject, kind, Step.REVOKED, SubjectChanged.REVOKED, kind.label() + ": " + reason, false);
    }

    /** All that was ever asked of one subject. */
    @Transactional(readOnly = true)
    public List<SubjectConsent> of(SubjectId id) {
        var subject = kept(id);
        current.demand(subject.unit(), ORGANISER, UNIT, ADMIN, LEADER);
        return sql.sql("select * from subject_consent where subject_id = ? order by what")
                .param(subject.id().value())
                .query((row, number) -> new SubjectConsent(
                        ConsentKind.valueOf(row.getString("what")),
                        row.getString("how"),
                        row.getString("given_by"),
                        PortalTime.instant(row, "given_at"),
                        row.getString("why"),
                        row.getString("revoked_by"),
                        PortalTime.instant(row, "revoked_at")))
                .list();
    }

    /** Which of them agree to it now; at most 1000 at once. */
    @Transactional(readOnly = true)
    public Set<SubjectId> agreeing(Collection<SubjectId> ids, ConsentKind kind) {
        if (ids.isEmpty()) return Set.of();
        if (ids.size() > 1000) throw new IllegalArgumentException("More than 1000 subjects at once");
        return sql
                .sql("select subject_id from subject_consent where what = :what and revoked_at is null"
                        + " and subject_id in (:ids)")
                .param("what", kind.name())
                .param("ids", ids.stream().map(SubjectId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(SubjectId::new)
                .collect(Collectors.toSet());
    }

    /** What the kept record does not know yet is taken over from the other one. */
    @EventListener
    void follow(SubjectsMerged merged) {
        sql.sql(
                        "insert ignore into subject_consent (subject_id, what, how, given_by, given_at, why, revoked_by, revoked_at)"
                                + " select ?, what, how, given_by, given_at, why, revoked_by, revoked_at from subject_consent"
                                + " where subject_id = ?")
                .params(merged.kept().value(), merged.gone().value())
                .update();
    }

    private Subject writable(SubjectId id) {
        var subject = kept(id);
        current.demand(subject.unit(), UNIT, ORGANISER);
        return subject;
    }

    private Subject kept(SubjectId id) {
        return subjects.findById(new SubjectId(history.kept(id.value())))
                .orElseThrow(() -> new StepRefused("Không có hồ sơ này trong danh sách."));
    }

    private void tell(Subject subject, ConsentKind kind, Step step, String audit, String words, boolean given) {
        history.write(subject.id(), step, words, current.get().displayName(), clock.instant());
        events.publishEvent(new SubjectChanged(audit, subject.id(), subject.unit(), subject.name(), words));
        events.publishEvent(new ConsentChanged(subject.id(), kind, given));
    }
}
