package vn.haiphong.thidua.promulgation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.shared.PortalTime;

/** Issues what was signed off: gives it number and day, seals it and sends it to the bodies of “Nơi nhận”. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class PromulgationDesk {

    private final Drafts drafts;
    private final DraftVersions versions;
    private final IssuedPapers issues;
    private final PaperDelivery delivery;
    private final RecipientBodies recipients;
    private final DraftRights rights;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ObjectMapper json;
    private final Clock clock;

    PromulgationDesk(
            Drafts drafts,
            DraftVersions versions,
            IssuedPapers issues,
            PaperDelivery delivery,
            RecipientBodies recipients,
            DraftRights rights,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ObjectMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.issues = issues;
        this.delivery = delivery;
        this.recipients = recipients;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** @throws vn.haiphong.thidua.shared.StepRefused before it was signed off, or when the number is given already */
    public IssuedRow issue(DraftId id, long version, PromulgationForm form) {
        rights.demandBoard();
        var draft = drafts.writable(id, version);
        draft.issue();
        form.demandComplete(LocalDate.ofInstant(clock.instant(), PortalTime.ZONE));
        if (issues.isTaken(form.written(), form.dated().getYear())) {
            DraftRules.refuse(List.of(new Fault(
                    "number",
                    "Số " + form.written() + " năm " + form.dated().getYear() + " đã dùng. Hãy ghi số khác.")));
        }
        var sealed = SealedPaper.of(paper(draft, form), json);
        var row = new IssuedRow(
                draft.id(),
                draft.edition(),
                draft.kind(),
                form.written(),
                form.dated(),
                draft.content().subject(),
                versions.last(id),
                sealed.sha256(),
                draft.signedOffByName(),
                draft.signedOffAt(),
                current.get().displayName(),
                clock.instant());
        issues.add(draft.campaign(), row, sealed);
        drafts.keep(draft, DraftChanged.ISSUED, "số " + row.number() + "; SHA-256 " + row.sha256());
        delivery.deliver(row, draft.content());
        return row;
    }

    private Paper paper(OfficialDraft draft, PromulgationForm form) {
        return paper(
                draft,
                campaigns.current(),
                form,
                units.tree().city().shortName(),
                recipients.all().stream()
                        .filter(one -> draft.content().recipients().contains(one.id()))
                        .map(RecipientBody::name)
                        .toList());
    }

    static Paper paper(
            OfficialDraft draft, Campaign campaign, PromulgationForm form, String place, List<String> recipients) {
        var lines = new ArrayList<>(recipients);
        lines.add("Lưu: VT");
        var letter = draft.kind() == DraftKind.LETTER;
        return new Paper(
                new Letterhead("", campaign.plan().issuer(), place),
                form.written(),
                form.dated(),
                letter ? "" : draft.kind().label().toUpperCase(Locale.of("vi")),
                draft.content().subject(),
                letter ? recipients : List.of(),
                BodyText.blocks(draft.content().body()),
                form.signature(),
                letter ? List.of("Như trên", "Lưu: VT") : lines,
                List.of());
    }
}
