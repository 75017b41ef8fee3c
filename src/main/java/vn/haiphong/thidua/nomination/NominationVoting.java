package vn.haiphong.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.ballot.BallotCounted;
import vn.haiphong.thidua.ballot.Candidate;
import vn.haiphong.thidua.ballot.CandidateResult;
import vn.haiphong.thidua.ballot.CandidateSource;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.opinion.Opinions;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectRow;
import vn.haiphong.thidua.subject.Subjects;

/** Brings nominations before the body of the unit they lie at, and keeps how it voted; the city's Council chooses. */
@Component
class NominationVoting implements CandidateSource {

    private final NominationRepository nominations;
    private final NominationKeeper keeper;
    private final NominationTrail trail;
    private final PaperStore papers;
    private final TitleRules rules;
    private final Opinions opinions;
    private final Subjects subjects;
    private final SubjectConsents consents;
    private final Campaigns campaigns;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationVoting(
            NominationRepository nominations,
            NominationKeeper keeper,
            NominationTrail trail,
            PaperStore papers,
            TitleRules rules,
            Opinions opinions,
            Subjects subjects,
            SubjectConsents consents,
            Campaigns campaigns,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.keeper = keeper;
        this.trail = trail;
        this.papers = papers;
        this.rules = rules;
        this.opinions = opinions;
        this.subjects = subjects;
        this.consents = consents;
        this.campaigns = campaigns;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Candidate> waiting(UnitId body, int atMost) {
        var lying = nominations.lyingAt(campaigns.current().id().code(), body.code(), Limit.of(1000));
        var votes = papers.votes(lying.stream().map(Nomination::id).toList());
        var waiting = lying.stream()
                .filter(one -> waits(one, votes.getOrDefault(one.id(), List.of())))
                .limit(atMost)
                .toList();
        var rows = subjects.rows(waiting.stream().map(Nomination::subject).toList());
        return waiting.stream()
                .map(one -> candidate(one, rows.get(one.subject())))
                .toList();
    }

    @Override
    public Optional<Candidate> find(UnitId body, String ref) {
        return NominationId.of(ref)
                .flatMap(nominations::findById)
                .filter(one -> liesAt(one, body))
                .filter(one -> waits(one, papers.votes(List.of(one.id())).getOrDefault(one.id(), List.of())))
                .map(one -> candidate(one, subjects.rows(List.of(one.subject())).get(one.subject())));
    }

    @Override
    public void demandReady(UnitId body, String ref) {
        var nomination = NominationId.of(ref)
                .flatMap(nominations::findById)
                .filter(one -> liesAt(one, body))
                .orElseThrow(
                        () -> new StepRefused("Hồ sơ không còn ở " + keeper.name(body) + ". Hãy bỏ khỏi danh sách."));
        // What the vote itself brings about is not asked for before it.
        var lacking = Completeness.except(keeper.missing(nomination), Set.of(PaperKind.MINUTES)).stream()
                .filter(part -> !part.byVote())
                .toList();
        if (!lacking.isEmpty()) {
            throw new StepRefused(
                    nomination.subjectName() + ": " + lacking.getFirst().told() + ".");
        }
        var asksPeople = rules.of(nomination.content().title()).asksPeople();
        if (asksPeople && body.equals(keeper.city())) opinions.stateOf(ref).demandClosed();
    }

    @EventListener
    void keep(BallotCounted counted) {
        for (var result : counted.results()) {
            NominationId.of(result.ref()).ifPresent(id -> keep(id, counted, result));
        }
    }

    private void keep(NominationId id, BallotCounted counted, CandidateResult result) {
        var found = nominations.lock(List.of(id.value()));
        if (found.isEmpty()) return;
        var nomination = found.getFirst();
        var now = clock.instant();
        var vote = new NominationVote(
                counted.ballot(),
                counted.unit(),
                counted.body(),
                counted.day(),
                result.yes(),
                result.no(),
                result.invalid(),
                result.members(),
                result.present(),
                result.passed(),
                now);
        papers.add(id, vote);
        var who = current.find().map(one -> one.displayName()).orElse(counted.body());
        trail.write(nomination, Step.VOTED, counted.unit(), counted.body() + ": " + vote.told(), who);
        if (result.passed() && counted.unit().equals(keeper.city()) && liesAt(nomination, counted.unit())) {
            choose(nomination, counted.body(), who, now);
        }
    }

    private void choose(Nomination nomination, String body, String who, Instant now) {
        nomination.choose(who, now);
        nominations.saveAndFlush(nomination);
        trail.write(nomination, Step.CHOSEN, keeper.city(), body, who, nomination.unit(), null);
        var subject = subjects.rows(List.of(nomination.subject())).get(nomination.subject());
        var asked = List.of(subject.id());
        events.publishEvent(new NomineeChosen(
                nomination.id(),
                subject.id(),
                subject.kind(),
                subject.name(),
                subject.post(),
                subject.sector(),
                subject.unit(),
                nomination.content().title(),
                keeper.title(nomination.content().title()),
                nomination.content().summary(),
                !consents.agreeing(asked, ConsentKind.STORY).isEmpty(),
                !consents.agreeing(asked, ConsentKind.PICTURE).isEmpty()));
    }

    private boolean liesAt(Nomination nomination, UnitId body) {
        if (!nomination.holder().equals(body)) return false;
        return nomination.status() == NominationStatus.UNDER_REVIEW
                || nomination.status().isWritten() && nomination.unit().equals(body);
    }

    /** Nobody votes twice on the same thing; after it came back, what failed may be voted on again. */
    private static boolean waits(Nomination nomination, List<NominationVote> votes) {
        var arrived = nomination.arrivedAt();
        return votes.stream()
                .filter(vote -> vote.unit().equals(nomination.holder()))
                .noneMatch(vote -> vote.passed() || arrived == null || vote.at().isAfter(arrived));
    }

    private Candidate candidate(Nomination nomination, SubjectRow subject) {
        return new Candidate(
                nomination.id().toString(),
                subject.name(),
                subject.post(),
                subject.unit().code(),
                nomination.unit().code(),
                keeper.title(nomination.content().title()),
                rules.of(nomination.content().title()).threshold());
    }
}
