package vn.haiphong.thidua.unitplan;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;

/** Lists the units' plans within the own scope; drafts of others stay with who writes them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class UnitPlanRegister {

    private final UnitPlanRepository plans;
    private final Campaigns campaigns;
    private final CurrentAccount current;

    UnitPlanRegister(UnitPlanRepository plans, Campaigns campaigns, CurrentAccount current) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.current = current;
    }

    /** The latest handed in first. @param size at most 100 */
    public List<UnitPlanRow> page(@Nullable UnitPlanStatus status, int page, int size) {
        var order = Sort.by(Sort.Direction.DESC, "submittedAt", "editedAt", "id.value");
        return matching(status, PageRequest.of(page, Math.min(size, 100), order))
                .map(UnitPlan::row)
                .getContent();
    }

    public long count(@Nullable UnitPlanStatus status) {
        return matching(status, PageRequest.of(0, 1)).getTotalElements();
    }

    private Page<UnitPlan> matching(@Nullable UnitPlanStatus status, PageRequest page) {
        var who = current.get();
        var scope = who.scope();
        var visible = current.codesWithin(null);
        Collection<String> drafts = scope == null ? List.of("") : List.of(scope.code());
        return plans.matching(
                campaigns.current().id().code(),
                status,
                visible == null,
                visible == null ? List.of("") : visible,
                drafts,
                page);
    }
}
