package vn.haiphong.thidua.nomination;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.opinion.Nominee;
import vn.haiphong.thidua.opinion.NomineeSource;
import vn.haiphong.thidua.opinion.OpinionClosed;
import vn.haiphong.thidua.opinion.OpinionState;
import vn.haiphong.thidua.opinion.Opinions;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectRow;
import vn.haiphong.thidua.subject.Subjects;

/** Says whom the city has to publish for the people's opinion, with what a notice may show. */
@Component
class NominationOpinions implements NomineeSource {

    private final NominationRepository nominations;
    private final NominationKeeper keeper;
    private final NominationTrail trail;
    private final TitleRules rules;
    private final Opinions opinions;
    private final Subjects subjects;
    private final Campaigns campaigns;
    private final CurrentAccount current;

    NominationOpinions(
            NominationRepository nominations,
            NominationKeeper keeper,
            NominationTrail trail,
            TitleRules rules,
            Opinions opinions,
            Subjects subjects,
            Campaigns campaigns,
            CurrentAccount current) {
        this.nominations = nominations;
        this.keeper = keeper;
        this.trail = trail;
        this.rules = rules;
        this.opinions = opinions;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.current = current;
    }

    @Override
    public List<Nominee> waiting(int atMost) {
        var city = keeper.city().code();
        var asked = nominations.underReviewFor(
                campaigns.current().id().code(), city, rules.askingThePeople(), Limit.of(500));
        var states = opinions.statesOf(
                asked.stream().map(Nomination::id).map(NominationId::toString).toList());
        var waiting = asked.stream()
                .filter(one -> states.getOrDefault(one.id().toString(), OpinionState.NOT_PUBLISHED)
                                .step()
                        == OpinionState.Step.NOT_PUBLISHED)
                .limit(atMost)
                .toList();
        var rows = subjects.rows(waiting.stream().map(Nomination::subject).toList());
        return waiting.stream()
                .map(one -> nominee(one, rows.get(one.subject())))
                .toList();
    }

    @Override
    public Optional<Nominee> find(String ref) {
        return NominationId.of(ref)
                .flatMap(nominations::findById)
                .filter(one -> one.holder().equals(keeper.city()) && isAsked(one))
                .map(one -> nominee(one, subjects.rows(List.of(one.subject())).get(one.subject())));
    }

    @EventListener
    void keep(OpinionClosed closed) {
        var who = current.find().map(one -> one.displayName()).orElse("");
        closed.refs().stream()
                .flatMap(ref -> NominationId.of(ref).flatMap(nominations::findById).stream())
                .forEach(one -> trail.write(
                        one,
                        Step.OPINION,
                        keeper.city(),
                        "Kết thúc lấy ý kiến nhân dân: " + closed.answers() + " ý kiến",
                        who));
    }

    private boolean isAsked(Nomination nomination) {
        return nomination.status() == NominationStatus.UNDER_REVIEW
                && rules.of(nomination.content().title()).asksPeople();
    }

    private Nominee nominee(Nomination nomination, SubjectRow subject) {
        var unit = keeper.name(subject.unit());
        return new Nominee(
                nomination.id().toString(),
                subject.name(),
                subject.kind() == SubjectKind.PERSON && !subject.post().isEmpty() ? subject.post() + ", " + unit : unit,
                keeper.title(nomination.content().title()),
                nomination.content().summary());
    }
}
