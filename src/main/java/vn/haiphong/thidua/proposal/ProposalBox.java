package vn.haiphong.thidua.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.PortalTime;

/** The box that is open to everybody: takes a proposal in, and says by its receipt what became of it. */
@Service
@Transactional
public class ProposalBox {

    static final String SERIES = "proposal.receipt";

    /** What concerns the unit alone stays out of the citizen's sight. */
    private static final Set<ProposalStep> SHOWN = EnumSet.of(
            ProposalStep.RECEIVE, ProposalStep.PASS, ProposalStep.TAKE_UP, ProposalStep.CLOSE, ProposalStep.REOPEN);

    private final ProposalRepository proposals;
    private final NumberBook numbers;
    private final Notices notices;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalBox(
            ProposalRepository proposals,
            NumberBook numbers,
            Notices notices,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.numbers = numbers;
        this.notices = notices;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a proposal without faults; one that comes twice is kept once.
     *
     * @param token of the form it came in
     * @return the receipt
     */
    String take(ProposalForm form, String token) {
        int year = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE).getYear();
        // Whoever sends the same form twice waits here for the first.
        int number = numbers.next(SERIES, year);
        var once = Fingerprint.of(token);
        var before = proposals.findByOnceKey(once);
        if (before.isPresent()) {
            // The number goes back into the book.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return before.get().receipt().full();
        }
        var unit = ProposalRules.unit(form, units.tree());
        var desk = unit == null ? units.tree().city().id() : unit;
        var taken = new Proposal(form, desk, ProposalReceipt.issue(year, number), once, clock.instant());
        proposals.saveAndFlush(taken);
        notices.tell(ProposalNews.arrived(taken));
        events.publishEvent(new ProposalChanged(
                ProposalStep.RECEIVE, taken.id(), desk, taken.receipt().plain(), ""));
        return taken.receipt().full();
    }

    /** The receipt of what came in this form before. */
    @Transactional(readOnly = true)
    Optional<String> taken(String token) {
        return proposals
                .findByOnceKey(Fingerprint.of(token))
                .map(one -> one.receipt().full());
    }

    List<ProposalFault> faults(ProposalForm form) {
        return ProposalRules.of(form, units.tree());
    }

    /** Units the words of the form may mean, when they leave it open; at most eight. */
    @Transactional(readOnly = true)
    public List<ProposalUnit> candidates(ProposalForm form) {
        return ProposalRules.candidates(form, units.tree()).stream()
                .limit(8)
                .map(this::labelled)
                .toList();
    }

    /** All units by the names under which they are chosen. */
    @Transactional(readOnly = true)
    public List<ProposalUnit> units() {
        return units.tree().all().stream().map(this::labelled).toList();
    }

    private ProposalUnit labelled(Unit unit) {
        return new ProposalUnit(unit.id().code(), ProposalRules.label(unit, units.tree()));
    }

    /** Empty when the receipt is wrong in any part. */
    @Transactional(readOnly = true)
    public Optional<FollowedProposal> follow(String receipt) {
        return ProposalReceipt.of(receipt)
                .flatMap(one -> proposals.findByNumberYearAndNumberAndSecret(one.year(), one.number(), one.secret()))
                .map(this::followed);
    }

    private FollowedProposal followed(Proposal proposal) {
        return new FollowedProposal(
                proposal.receipt().full(),
                proposal.status(),
                units.tree().get(proposal.unit()).name(),
                proposal.sentAt(),
                proposal.entries().stream()
                        .filter(entry -> SHOWN.contains(entry.step()))
                        .map(entry -> new FollowedProposal.Step(entry.step(), entry.text(), entry.at()))
                        .toList());
    }
}
