package vn.haiphong.thidua.report;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;

/** Lists the results packs of the units within the own scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class ReportRegister {

    static final int PAGE = 100;

    private final ResultReportRepository reports;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;

    ReportRegister(ResultReportRepository reports, Campaigns campaigns, Units units, CurrentAccount current) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
    }

    /** Units of a level within the own scope with their packs, in the order of the tree, at most 100 a page. */
    public List<ReportRow> page(UnitLevel level, int offset, int limit) {
        var page = visible(level).stream()
                .skip(offset)
                .limit(Math.min(limit, PAGE))
                .toList();
        var codes = page.stream().map(unit -> unit.id().code()).toList();
        var found = reports
                .findByCampaignIdAndUnitCodeIn(campaigns.current().id().code(), codes)
                .stream()
                .collect(Collectors.toMap(ResultReport::unit, report -> report));
        return page.stream()
                .map(unit -> found.containsKey(unit.id())
                        ? found.get(unit.id()).row(unit.name())
                        : new ReportRow(unit.id(), unit.name(), null, null, null, null))
                .toList();
    }

    public int count(UnitLevel level) {
        return visible(level).size();
    }

    private List<Unit> visible(UnitLevel level) {
        return units.tree().all().stream()
                .filter(unit -> unit.level() == level && current.covers(unit.id()))
                .toList();
    }
}
