package vn.haiphong.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.StepRefused;

/** The lists with which nominations went up, within the own scope, and the official letter of each. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Submissions {

    private final SubmissionStore store;
    private final Papers papers;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;

    Submissions(SubmissionStore store, Papers papers, Campaigns campaigns, Units units, CurrentAccount current) {
        this.store = store;
        this.papers = papers;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
    }

    /** The latest first. @param limit at most 100 */
    public List<SubmissionRow> page(int offset, int limit) {
        return store.page(
                campaigns.current().id().code(),
                current.codesWithin(null),
                Math.max(0, offset),
                Math.clamp(limit, 1, 100));
    }

    public int count() {
        return store.count(campaigns.current().id().code(), current.codesWithin(null));
    }

    /** The letter with its list, in the official layout. */
    public byte[] letter(UUID id, Format format) {
        var row = store.find(id).orElseThrow(() -> new StepRefused("Không có tờ trình này."));
        if (!current.covers(row.unit())) throw new AccessDeniedException("Not in scope: list " + id);
        var tree = units.tree();
        var paper =
                SubmissionPaper.of(row, store.lines(id), tree.get(row.unit()), tree.get(row.to()), campaigns.current());
        return papers.write(paper, format);
    }
}
