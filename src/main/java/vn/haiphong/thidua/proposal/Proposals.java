package vn.haiphong.thidua.proposal;

import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/** The desk on which proposals land: each within the scope of its unit. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT', 'LEADER')")
public class Proposals {

    private static final int SAME_NAME = 10;

    private final ProposalRepository proposals;
    private final Notices notices;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            Notices notices,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.notices = notices;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when there is none, or none for who asks. */
    @Transactional(readOnly = true)
    public Optional<ProposalDetails> details(ProposalId id) {
        return proposals
                .findById(id)
                .filter(one -> current.get().is(ORGANISER, UNIT, LEADER) && current.covers(one.unit()))
                .map(this::details);
    }

    /** @param version as read; @throws EditedMeanwhile when something was done since */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public ProposalDetails takeUp(ProposalId id, long version) {
        var proposal = fresh(id, version);
        proposal.takeUp(name(), clock.instant());
        return kept(proposal, ProposalStep.TAKE_UP, "");
    }

    /** Hands it to the desk of another unit. @return empty when who passed it on does not see it there */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Optional<ProposalDetails> pass(ProposalId id, long version, UnitId to) {
        var proposal = fresh(id, version);
        var unit = units.tree().find(to).orElseThrow(() -> new StepRefused("Hãy chọn đơn vị nhận."));
        var from = units.tree().get(proposal.unit()).name();
        proposal.pass(to, unit.name(), name(), clock.instant());
        notices.tell(ProposalNews.arrived(proposal));
        var details = kept(proposal, ProposalStep.PASS, from + " → " + unit.name());
        return current.covers(to) ? Optional.of(details) : Optional.empty();
    }

    /** @param reason what the citizen reads */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public ProposalDetails close(ProposalId id, long version, String reason) {
        var proposal = fresh(id, version);
        var why = RequiredText.reason(reason, "Hãy ghi kết quả để người giới thiệu biết.");
        proposal.close(why, name(), clock.instant());
        return kept(proposal, ProposalStep.CLOSE, why);
    }

    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public ProposalDetails markSpam(ProposalId id, long version) {
        var proposal = fresh(id, version);
        proposal.markSpam(name(), clock.instant());
        return kept(proposal, ProposalStep.SPAM, "");
    }

    /** What was closed or thought spam by mistake waits again. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public ProposalDetails reopen(ProposalId id, long version) {
        var proposal = fresh(id, version);
        proposal.reopen(name(), clock.instant());
        return kept(proposal, ProposalStep.REOPEN, "");
    }

    private Proposal fresh(ProposalId id, long version) {
        var proposal = proposals.findById(id).orElseThrow(() -> new StepRefused("Không có giới thiệu này."));
        current.demand(proposal.unit(), ORGANISER, UNIT);
        if (proposal.version() != version) throw new EditedMeanwhile(proposal.editedByName(), proposal.editedAt());
        return proposal;
    }

    private ProposalDetails kept(Proposal proposal, ProposalStep step, String details) {
        try {
            proposals.saveAndFlush(proposal);
        } catch (OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
        events.publishEvent(new ProposalChanged(
                step, proposal.id(), proposal.unit(), proposal.receipt().plain(), details));
        return details(proposal);
    }

    private ProposalDetails details(Proposal one) {
        boolean handles = current.get().is(ORGANISER, UNIT);
        return new ProposalDetails(
                one.id(),
                one.version(),
                one.receipt().plain(),
                one.kind(),
                one.name(),
                one.place(),
                one.deed(),
                one.unit(),
                one.status(),
                one.sentAt(),
                handles ? one.sender() : null,
                one.sender() == null,
                one.entries(),
                handles ? one.open() : Set.of(),
                sameName(one),
                one.isDemonstration());
    }

    private List<ProposalRow> sameName(Proposal one) {
        var within = current.codesWithin(null);
        return proposals
                .ofSameName(
                        one.name(),
                        one.id(),
                        within == null,
                        within == null || within.isEmpty() ? List.of("") : within,
                        PageRequest.of(0, SAME_NAME))
                .stream()
                .map(Proposals::row)
                .toList();
    }

    private static ProposalRow row(Proposal one) {
        return new ProposalRow(
                one.id(),
                one.receipt().plain(),
                one.kind(),
                one.name(),
                one.unit(),
                one.status(),
                one.sentAt(),
                one.isDemonstration());
    }

    private String name() {
        return current.get().displayName();
    }
}
