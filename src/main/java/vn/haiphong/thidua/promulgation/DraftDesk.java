package vn.haiphong.thidua.promulgation;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/** Where documents are drafted: every saved state stays as a version, and is laid before those who sign off. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DraftDesk {

    private static final int FILES = 20;

    private final Drafts drafts;
    private final DraftVersions versions;
    private final DraftComments comments;
    private final RecipientBodies recipients;
    private final Documents documents;
    private final DraftRights rights;
    private final Campaigns campaigns;
    private final CurrentAccount current;
    private final Clock clock;

    DraftDesk(
            Drafts drafts,
            DraftVersions versions,
            DraftComments comments,
            RecipientBodies recipients,
            Documents documents,
            DraftRights rights,
            Campaigns campaigns,
            CurrentAccount current,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.comments = comments;
        this.recipients = recipients;
        this.documents = documents;
        this.rights = rights;
        this.campaigns = campaigns;
        this.current = current;
        this.clock = clock;
    }

    /** What who is signed in may begin, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<DraftKind> kinds() {
        return List.of(DraftKind.values()).stream().filter(rights::begins).toList();
    }

    /** It goes to all bodies of the register until somebody chooses. */
    public DraftDetails begin(DraftKind kind, String subject) {
        if (!rights.begins(kind))
            throw new AccessDeniedException("Does not draft: " + current.get().login());
        var all = kind.isIssued()
                ? recipients.active().stream().map(RecipientBody::id).toList()
                : List.<UUID>of();
        var content = DraftRules.checked(new DraftContent(subject, "", all, List.of()), all);
        var draft = new OfficialDraft(campaigns.current().id().code(), kind, content, who(), clock.instant());
        return kept(draft, DraftVersion.Step.SAVED, DraftChanged.BEGUN);
    }

    /** @throws AccessDeniedException for those who only read what was issued */
    @Transactional(readOnly = true)
    public DraftDetails open(DraftId id) {
        return drafts.details(drafts.readable(id));
    }

    /** Nothing happens when nothing was changed. @param version as opened or as the last step answered */
    public DraftDetails save(DraftId id, long version, DraftContent typed) {
        var draft = drafts.writable(id, version);
        var known = recipients.active().stream().map(RecipientBody::id).toList();
        var content = DraftRules.checked(typed.withFiles(draft.content().files()), known);
        if (content.equals(draft.content())) return drafts.details(draft);
        return write(draft, content);
    }

    public DraftDetails attach(DraftId id, long version, InputStream upload, String name) {
        var draft = drafts.writable(id, version);
        var files = new ArrayList<>(draft.content().files());
        if (files.size() >= FILES) throw new StepRefused("Nhiều nhất " + FILES + " tệp. Hãy bỏ bớt tệp rồi thêm.");
        files.add(documents.add(upload, name).value());
        return write(draft, draft.content().withFiles(files));
    }

    public DraftDetails detach(DraftId id, long version, DocumentId file) {
        var draft = drafts.writable(id, version);
        var files = new ArrayList<>(draft.content().files());
        files.remove(file.value());
        return write(draft, draft.content().withFiles(files));
    }

    private DraftDetails write(OfficialDraft draft, DraftContent content) {
        draft.write(content, who(), clock.instant());
        return kept(draft, DraftVersion.Step.SAVED, DraftChanged.EDITED);
    }

    /** Lays it before Sở Nội vụ, or what is for the congress before the other body. */
    public DraftDetails submit(DraftId id, long version) {
        var draft = drafts.writable(id, version);
        DraftRules.demandComplete(draft);
        draft.submit(me(), who(), rights.body(), clock.instant());
        return kept(draft, DraftVersion.Step.SUBMITTED, DraftChanged.SUBMITTED);
    }

    private DraftDetails kept(OfficialDraft draft, DraftVersion.Step step, String change) {
        drafts.keep(draft, change, "");
        versions.add(draft, step, me(), who(), clock.instant());
        return drafts.details(draft);
    }

    /** For everybody who may read the draft. */
    public DraftDetails comment(DraftId id, String text) {
        var draft = drafts.readable(id);
        if (!rights.comments(draft)) throw rights.denied(draft);
        var words = RequiredText.line(text, "Ý kiến", 4000, "Hãy ghi ý kiến rồi gửi.");
        comments.add(id, versions.last(id), words, who(), clock.instant());
        drafts.tell(draft, DraftChanged.COMMENTED, words.length() > 200 ? words.substring(0, 199) + "…" : words);
        return drafts.details(draft);
    }

    /** What a version said; empty for a number that was never given. */
    @Transactional(readOnly = true)
    public Optional<DraftContent> version(DraftId id, int number) {
        drafts.readable(id);
        return versions.content(id, number);
    }

    /** Two versions paragraph by paragraph. */
    @Transactional(readOnly = true)
    public List<ParagraphChange> compare(DraftId id, int before, int after) {
        drafts.readable(id);
        return ParagraphComparison.of(paragraphs(id, before), paragraphs(id, after));
    }

    private List<String> paragraphs(DraftId id, int number) {
        var content = versions.content(id, number)
                .orElseThrow(() -> new StepRefused("Văn bản này không có bản " + number + "."));
        var all = new ArrayList<>(content.paragraphs());
        var names = recipients.all().stream()
                .filter(one -> content.recipients().contains(one.id()))
                .map(RecipientBody::name)
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) all.add("Nơi nhận: " + names);
        return all;
    }

    /** An attached file of the present or of an earlier version, for those who may read the draft. */
    @Transactional(readOnly = true)
    public Optional<Document> file(DraftId id, UUID file) {
        var draft = drafts.readable(id);
        if (!draft.content().files().contains(file)) return Optional.empty();
        return documents.find(new DocumentId(file));
    }

    private String who() {
        return current.get().displayName();
    }

    private UUID me() {
        return current.get().id().value();
    }
}
