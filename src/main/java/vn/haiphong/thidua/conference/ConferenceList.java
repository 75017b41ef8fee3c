package vn.haiphong.thidua.conference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;

/** The conferences within the own scope, the earliest day first, those without one last. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class ConferenceList {

    /** More units than this do not hold conferences. */
    private static final int AT_MOST = 1000;

    private final ConferenceRepository conferences;
    private final ThriftLimitStore limits;
    private final ConferenceKeeper keeper;
    private final CurrentAccount current;

    ConferenceList(
            ConferenceRepository conferences,
            ThriftLimitStore limits,
            ConferenceKeeper keeper,
            CurrentAccount current) {
        this.conferences = conferences;
        this.limits = limits;
        this.keeper = keeper;
        this.current = current;
    }

    /** @param page from 0; @param size at most 100 */
    public List<ConferenceRow> page(ConferenceFilter filter, int page, int size) {
        var levels = limits.of(keeper.campaign());
        return matching(filter, PageRequest.of(page, Math.min(size, 100)))
                .map(one -> one.row(levels.get(one.level())))
                .getContent();
    }

    public long count(ConferenceFilter filter) {
        return matching(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    private Page<Conference> matching(ConferenceFilter filter, PageRequest page) {
        var visible = filter.over() ? over(filter) : current.codesWithin(filter.unit());
        return conferences.matching(
                keeper.campaign(),
                filter.level(),
                filter.status(),
                filter.pilot(),
                filter.beyond(),
                visible == null,
                visible == null || visible.isEmpty() ? List.of("") : visible,
                page);
    }

    /** What is over lies in what units wrote, so it is measured here and not in the query. */
    private Set<String> over(ConferenceFilter filter) {
        var levels = limits.of(keeper.campaign());
        var visible = current.codesWithin(filter.unit());
        return conferences.findByCampaignId(keeper.campaign(), Limit.of(AT_MOST)).stream()
                .filter(one -> visible == null || visible.contains(one.unit().code()))
                .filter(one -> !levels.get(one.level()).excesses(one.content()).isEmpty())
                .map(one -> one.unit().code())
                .collect(Collectors.toSet());
    }
}
