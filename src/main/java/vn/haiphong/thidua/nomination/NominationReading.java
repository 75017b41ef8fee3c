package vn.haiphong.thidua.nomination;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.nomination.NominationDraft.Step;
import vn.haiphong.thidua.opinion.Opinions;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.subject.Subjects;

/** Shows a nomination as who is signed in may see it, with what they may do. */
@Component
class NominationReading {

    private final NominationKeeper keeper;
    private final NominationTrail trail;
    private final PaperStore papers;
    private final TitleRules rules;
    private final Subjects subjects;
    private final Documents documents;
    private final Opinions opinions;

    NominationReading(
            NominationKeeper keeper,
            NominationTrail trail,
            PaperStore papers,
            TitleRules rules,
            Subjects subjects,
            Documents documents,
            Opinions opinions) {
        this.keeper = keeper;
        this.trail = trail;
        this.papers = papers;
        this.rules = rules;
        this.subjects = subjects;
        this.documents = documents;
        this.opinions = opinions;
    }

    NominationDraft draft(Nomination nomination) {
        var id = nomination.id();
        var rule = rules.of(nomination.content().title());
        var carried = papers.of(List.of(id)).getOrDefault(id, List.of());
        var open = nomination.status().isOpen();
        return new NominationDraft(
                id,
                nomination.version(),
                nomination.status(),
                subjects.rows(List.of(nomination.subject())).get(nomination.subject()),
                nomination.unit(),
                nomination.holder(),
                keeper.above(nomination.holder()),
                keeper.below(nomination),
                nomination.content(),
                keeper.title(nomination.content().title()),
                rule,
                carried,
                files(carried),
                papers.votes(List.of(id)).getOrDefault(id, List.of()),
                open ? keeper.missing(nomination) : List.of(),
                rule.asksPeople() ? opinions.stateOf(id.toString()) : null,
                nomination.arrivedAt(),
                nomination.due(),
                daysLeft(nomination),
                nomination.note(),
                nomination.refusal(),
                trail.of(id),
                steps(nomination),
                nomination.isDemonstration(),
                nomination.editedByName(),
                nomination.editedAt());
    }

    private List<Document> files(Collection<DossierPaper> carried) {
        var ids = carried.stream()
                .map(DossierPaper::document)
                .filter(Objects::nonNull)
                .toList();
        return List.copyOf(documents.find(ids).values());
    }

    private int daysLeft(Nomination nomination) {
        var due = nomination.due();
        if (due == null) return 0;
        var today = keeper.today();
        return due.isBefore(today)
                ? -WorkingDays.vietnam().between(due, today)
                : WorkingDays.vietnam().between(today, due);
    }

    private Set<Step> steps(Nomination nomination) {
        var steps = EnumSet.noneOf(Step.class);
        var status = nomination.status();
        if (status.isWritten() && keeper.acts(nomination.unit())) {
            steps.addAll(List.of(Step.EDIT, Step.ATTACH, Step.WITHDRAW));
        }
        if (!status.isOpen() || !keeper.acts(nomination.holder())) return steps;
        var comesFromBelow = keeper.below(nomination) != null;
        if (status == NominationStatus.SUBMITTED) steps.add(Step.RECEIVE);
        if (status == NominationStatus.UNDER_REVIEW) steps.add(Step.ATTACH);
        if (status != NominationStatus.SUBMITTED && keeper.above(nomination.holder()) != null) steps.add(Step.SEND);
        if (!status.isWritten() && comesFromBelow) steps.addAll(List.of(Step.SEND_BACK, Step.REFUSE));
        return steps;
    }
}
