package vn.haiphong.thidua.promulgation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Campaigns;

/** The documents of the campaign that who looks may read as drafts, the last changed first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DraftRegister {

    private final DraftRepository drafts;
    private final IssuedPapers issues;
    private final DraftRights rights;
    private final Campaigns campaigns;

    DraftRegister(DraftRepository drafts, IssuedPapers issues, DraftRights rights, Campaigns campaigns) {
        this.drafts = drafts;
        this.issues = issues;
        this.rights = rights;
        this.campaigns = campaigns;
    }

    /** Whether there is anything here for who looks. */
    public boolean isOpen() {
        return rights.seesDrafts();
    }

    /** Null for any kind or state. @param page from 0; @param size at most 100 */
    public List<DraftRow> page(@Nullable DraftKind kind, @Nullable DraftStatus status, int page, int size) {
        return matching(kind, status, PageRequest.of(page, Math.min(size, 100)))
                .map(OfficialDraft::row)
                .getContent();
    }

    public long count(@Nullable DraftKind kind, @Nullable DraftStatus status) {
        return matching(kind, status, PageRequest.of(0, 1)).getTotalElements();
    }

    /** How far those got that were issued. */
    public Map<DraftId, IssueState> issued(List<DraftRow> page) {
        return issues.latest(page.stream().map(DraftRow::id).toList());
    }

    private Page<OfficialDraft> matching(@Nullable DraftKind kind, @Nullable DraftStatus status, PageRequest page) {
        Set<DraftKind> kinds = kind == null ? EnumSet.allOf(DraftKind.class) : EnumSet.of(kind);
        Set<DraftStatus> statuses = status == null ? EnumSet.allOf(DraftStatus.class) : EnumSet.of(status);
        if (!rights.seesDrafts()) return Page.empty();
        if (!rights.seesAllButCongress()) kinds.retainAll(Set.of(DraftKind.CONGRESS));
        // What is still being written belongs to those who write it; of the congress all who prepare it see everything.
        var unfinished = rights.seesUnfinished() || kinds.equals(Set.of(DraftKind.CONGRESS));
        if (!unfinished) statuses.remove(DraftStatus.DRAFT);
        if (kinds.isEmpty() || statuses.isEmpty()) return Page.empty();
        return drafts.matching(campaigns.current().id().code(), kinds, statuses, page);
    }
}
