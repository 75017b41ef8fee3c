package vn.haiphong.thidua.promulgation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.shared.PortalTime;

/** Enters the plan a campaign stands on as its first issued document; whom it goes to the Board decides. */
@Component
class FirstPlan {

    private static final String BY = "Cổng thông tin";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Pattern COLLECTIVE = Pattern.compile("TM\\. (.+), (Chủ tịch|Phó Chủ tịch) (.+)");

    private final DraftRepository drafts;
    private final DraftVersions versions;
    private final IssuedPapers issues;
    private final RecipientBodies recipients;
    private final Campaigns campaigns;
    private final Units units;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final boolean isCommand;
    private final Clock clock;

    FirstPlan(
            DraftRepository drafts,
            DraftVersions versions,
            IssuedPapers issues,
            RecipientBodies recipients,
            Campaigns campaigns,
            Units units,
            ObjectMapper json,
            TransactionTemplate transaction,
            @Value("${thidua.command:false}") boolean isCommand,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.issues = issues;
        this.recipients = recipients;
        this.campaigns = campaigns;
        this.units = units;
        this.json = json;
        this.transaction = transaction;
        this.isCommand = isCommand;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enter() {
        if (isCommand) return;
        var today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        for (var campaign : campaigns.all()) {
            if (campaign.plan().issued().isAfter(today)) continue;
            try {
                transaction.executeWithoutResult(status -> enter(campaign));
            } catch (DataIntegrityViolationException e) {
                // Another node that starts at the same time entered it.
            }
        }
    }

    private void enter(Campaign campaign) {
        if (issues.hasPlan(campaign.id().code())) return;
        var number = Pattern.compile("(\\d+)/(.+)").matcher(campaign.plan().number());
        if (!number.matches()) return;
        var now = clock.instant();
        var bodies = recipients.active();
        var content = new DraftContent(
                subject(campaign.plan().title()),
                text(campaign),
                bodies.stream().map(RecipientBody::id).toList(),
                List.of());
        var draft = new OfficialDraft(campaign.id().code(), DraftKind.PLAN, content, BY, now);
        draft.enterAsIssued();
        drafts.saveAndFlush(draft);
        int version = versions.add(draft, DraftVersion.Step.ENTERED, NOBODY, BY, now);
        var form = new PromulgationForm(
                Integer.valueOf(number.group(1)),
                number.group(2),
                campaign.plan().issued(),
                signature(campaign));
        var names = bodies.stream().map(RecipientBody::name).toList();
        var paper = SealedPaper.of(
                PromulgationDesk.paper(
                        draft, campaign, form, units.tree().city().shortName(), names),
                json);
        issues.add(
                campaign.id().code(),
                new IssuedRow(
                        draft.id(),
                        1,
                        DraftKind.PLAN,
                        campaign.plan().number(),
                        campaign.plan().issued(),
                        content.subject(),
                        version,
                        paper.sha256(),
                        null,
                        null,
                        BY,
                        now),
                paper);
    }

    /** Without the name of its kind, which stands above it on the paper. */
    private static String subject(String title) {
        var own = title.replaceFirst("^Kế hoạch\\s+", "");
        return Character.toUpperCase(own.charAt(0)) + own.substring(1);
    }

    /** The plan's own words, clause by clause. */
    private static String text(Campaign campaign) {
        return campaign.clauses().stream().map(FirstPlan::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(Campaign.Clause clause) {
        if (clause.clause().equals("H0")) return clause.text();
        var name = clause.clause();
        var own = name.substring(name.lastIndexOf('.') + 1);
        var heading = clause.heading().isEmpty() ? "" : own + ". " + clause.heading();
        if (clause.text().isEmpty()) return heading;
        if (!heading.isEmpty()) return heading + "\n" + clause.text();
        return own.matches("\\d+") ? own + ". " + clause.text() : "- " + clause.text();
    }

    private static Signature signature(Campaign campaign) {
        var signed = COLLECTIVE.matcher(campaign.plan().signatory());
        return signed.matches()
                ? new Signature(Signature.Right.COLLECTIVE, signed.group(1), signed.group(2), signed.group(3))
                : new Signature(Signature.Right.OWN, "", campaign.plan().signatory(), "");
    }
}
