package vn.haiphong.thidua.promulgation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.promulgation.DraftDetails.Step;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

/** Finds and keeps documents for the desks, and shows them to who looks with what this person may do now. */
@Component
class Drafts {

    private final DraftRepository drafts;
    private final DraftVersions versions;
    private final DraftComments comments;
    private final IssuedPapers issues;
    private final RecipientBodies recipients;
    private final Documents documents;
    private final DraftRights rights;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            DraftVersions versions,
            DraftComments comments,
            IssuedPapers issues,
            RecipientBodies recipients,
            Documents documents,
            DraftRights rights,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.comments = comments;
        this.issues = issues;
        this.recipients = recipients;
        this.documents = documents;
        this.rights = rights;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    OfficialDraft readable(DraftId id) {
        var draft = find(id);
        rights.demandReading(draft);
        return draft;
    }

    /** For those who write it, when nobody did anything since. */
    OfficialDraft writable(DraftId id, long version) {
        var draft = find(id);
        rights.demandWriting(draft);
        return fresh(draft, version);
    }

    /** For those who sign it off or return it, when nobody did anything since. */
    OfficialDraft decidable(DraftId id, long version) {
        var draft = find(id);
        rights.demandReading(draft);
        if (draft.status() == DraftStatus.SUBMITTED && !rights.decides(draft)) throw rights.denied(draft);
        return fresh(draft, version);
    }

    private OfficialDraft find(DraftId id) {
        return drafts.findById(id).orElseThrow(() -> new StepRefused("Không có văn bản này."));
    }

    private static OfficialDraft fresh(OfficialDraft draft, long version) {
        if (draft.version() != version) throw new EditedMeanwhile(draft.editedByName(), draft.editedAt());
        return draft;
    }

    /** Two who change the same document at the same moment: the second is told. */
    DraftDetails keep(OfficialDraft draft, String step, String details) {
        try {
            var saved = drafts.saveAndFlush(draft);
            tell(saved, step, details);
            return details(saved);
        } catch (OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
    }

    void tell(OfficialDraft draft, String step, String details) {
        events.publishEvent(new DraftChanged(
                draft.id(),
                draft.kind(),
                draft.edition(),
                step,
                draft.kind().label() + ": " + draft.content().subject(),
                draft.submittedBody(),
                details));
    }

    DraftDetails details(OfficialDraft draft) {
        var content = draft.content();
        var ids = content.files().stream().map(DocumentId::new).toList();
        var found = documents.find(ids);
        var chosen = recipients.all().stream()
                .filter(one -> content.recipients().contains(one.id()))
                .toList();
        return new DraftDetails(
                draft.id(),
                draft.version(),
                draft.kind(),
                draft.status(),
                draft.edition(),
                content,
                chosen,
                ids.stream().filter(found::containsKey).map(found::get).toList(),
                draft.note(),
                draft.editedByName(),
                draft.editedAt(),
                draft.submittedByName(),
                draft.submittedAt(),
                draft.signedOffByName(),
                draft.signedOffAt(),
                versions.of(draft.id()),
                comments.of(draft.id()),
                List.copyOf(issues.of(draft.id())),
                steps(draft));
    }

    private Set<Step> steps(OfficialDraft draft) {
        var steps = EnumSet.noneOf(Step.class);
        var writes = rights.writes(draft);
        if (writes && draft.status().isOpen()) steps.addAll(Set.of(Step.EDIT, Step.SUBMIT));
        if (rights.decides(draft) && !isOwn(draft)) steps.add(Step.DECIDE);
        var signedOff = draft.status() == DraftStatus.SIGNED_OFF;
        if (signedOff && draft.kind().isIssued() && rights.isBoard()) steps.add(Step.ISSUE);
        if (writes && (signedOff || draft.status() == DraftStatus.ISSUED)) steps.add(Step.REOPEN);
        if (rights.comments(draft)) steps.add(Step.COMMENT);
        return steps;
    }

    /** Whether who looks has written any part of what is to be signed off. */
    boolean isOwn(OfficialDraft draft) {
        return versions.wrote(draft.id(), draft.edition(), current.get().id().value());
    }
}
