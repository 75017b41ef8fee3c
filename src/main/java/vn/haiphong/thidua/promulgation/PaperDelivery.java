package vn.haiphong.thidua.promulgation;

import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.PaperFile;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.StepRefused;

/** Issued papers at their recipients in the portal (N.3): who has received and who has read them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class PaperDelivery {

    private final IssuedPapers issues;
    private final PaperReceipts receipts;
    private final Sendings sendings;
    private final RecipientBodies recipients;
    private final DraftVersions versions;
    private final DraftRights rights;
    private final PaperNews news;
    private final Units units;
    private final CurrentAccount current;
    private final Papers papers;
    private final ObjectMapper json;
    private final Clock clock;

    PaperDelivery(
            IssuedPapers issues,
            PaperReceipts receipts,
            Sendings sendings,
            RecipientBodies recipients,
            DraftVersions versions,
            DraftRights rights,
            PaperNews news,
            Units units,
            CurrentAccount current,
            Papers papers,
            ObjectMapper json,
            Clock clock) {
        this.issues = issues;
        this.receipts = receipts;
        this.sendings = sendings;
        this.recipients = recipients;
        this.versions = versions;
        this.rights = rights;
        this.news = news;
        this.units = units;
        this.current = current;
        this.papers = papers;
        this.json = json;
        this.clock = clock;
    }

    /** Empty for an edition that was never issued. @throws AccessDeniedException for whom it was not sent to */
    @Transactional(readOnly = true)
    public Optional<IssuedDetails> open(DraftId id, int edition) {
        return issues.find(id, edition).map(row -> {
            demandReading(row);
            var follows = rights.seesAllButCongress();
            var paper = issues.paper(id, edition).orElseThrow().open(json);
            return new IssuedDetails(
                    row,
                    paper,
                    own(row),
                    follows ? receipts.of(id, edition) : List.of(),
                    follows ? sendings.of(id, edition) : List.of(),
                    rights.isBoard(),
                    follows);
        });
    }

    /** What was delivered to the own unit, the latest first. @param size at most 100 */
    @Transactional(readOnly = true)
    public List<ArrivedPaper> arrived(int page, int size) {
        var scope = current.get().scope();
        return scope == null ? List.of() : issues.deliveredTo(scope, page * size, Math.min(size, 100));
    }

    @Transactional(readOnly = true)
    public int countArrived() {
        var scope = current.get().scope();
        return scope == null ? 0 : issues.countDeliveredTo(scope);
    }

    /** To every unit among its recipients that does not have it yet. @return to how many now */
    @PreAuthorize("hasRole('ORGANISER')")
    public int deliver(DraftId id, int edition) {
        rights.demandBoard();
        var row = found(id, edition);
        var content = versions.content(id, row.version()).orElseThrow();
        return deliver(row, content);
    }

    int deliver(IssuedRow row, DraftContent content) {
        var tree = units.tree();
        var chosen = recipients.all().stream()
                .filter(one -> content.recipients().contains(one.id()))
                .toList();
        var to = new LinkedHashSet<UnitId>();
        chosen.forEach(one -> to.addAll(one.units(tree)));
        var now = clock.instant();
        var sent = receipts.send(row.id(), row.edition(), to, current.get().displayName(), now);
        sendings.expect(
                row.id(),
                row.edition(),
                chosen.stream().filter(one -> one.reach() == Reach.OUTSIDE).toList());
        if (!sent.isEmpty()) news.delivered(row, sent);
        return sent.size();
    }

    /** An officer of a unit has opened it. */
    public void receive(DraftId id, int edition) {
        var scope = officersUnit();
        if (scope != null) receipts.received(id, edition, scope, current.get().displayName(), clock.instant());
    }

    /** An officer says that the own unit has read it. */
    @PreAuthorize("hasRole('UNIT')")
    public void acknowledge(DraftId id, int edition) {
        var row = found(id, edition);
        var scope = officersUnit();
        if (scope == null || receipts.find(id, edition, scope).isEmpty()) {
            throw new AccessDeniedException("Not delivered to " + scope + ": " + id);
        }
        receive(id, edition);
        if (receipts.read(id, edition, scope, current.get().displayName(), clock.instant())) {
            news.note(row, DraftChanged.READ, units.tree().get(scope).name());
        }
    }

    /** The paper in the layout of NĐ 30/2020/NĐ-CP, for whoever may read it. */
    @Transactional(readOnly = true)
    public PaperFile file(DraftId id, int edition, Format format) {
        var row = found(id, edition);
        demandReading(row);
        var paper = issues.paper(id, edition).orElseThrow().open(json);
        return PaperFile.of(row.kind().label() + " " + row.number(), paper, format, papers);
    }

    private IssuedRow found(DraftId id, int edition) {
        return issues.find(id, edition).orElseThrow(() -> new StepRefused("Không có văn bản này."));
    }

    private @Nullable PaperReceipt own(IssuedRow row) {
        var scope = current.get().scope();
        return scope == null
                ? null
                : receipts.find(row.id(), row.edition(), scope).orElse(null);
    }

    private void demandReading(IssuedRow row) {
        if (rights.seesAllButCongress() || own(row) != null) return;
        throw new AccessDeniedException("Not sent to " + current.get().login() + ": " + row.id());
    }

    private @Nullable UnitId officersUnit() {
        return current.get().is(UNIT) ? current.get().scope() : null;
    }
}
