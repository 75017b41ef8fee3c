package vn.haiphong.thidua.conference;

import java.util.List;
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

    private final ConferenceRepository conferences;
    private final ConferenceKeeper keeper;
    private final CurrentAccount current;

    ConferenceList(ConferenceRepository conferences, ConferenceKeeper keeper, CurrentAccount current) {
        this.conferences = conferences;
        this.keeper = keeper;
        this.current = current;
    }

    /** @param page from 0; @param size at most 100 */
    public List<ConferenceRow> page(ConferenceFilter filter, int page, int size) {
        return matching(filter, PageRequest.of(page, Math.min(size, 100)))
                .map(Conference::row)
                .getContent();
    }

    public long count(ConferenceFilter filter) {
        return matching(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    private Page<Conference> matching(ConferenceFilter filter, PageRequest page) {
        var visible = current.codesWithin(filter.unit());
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
}
