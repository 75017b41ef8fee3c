package vn.haiphong.thidua.report;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.delegate.DelegateRegister;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.report.ReportDraft.Step;
import vn.haiphong.thidua.shared.StepRefused;

/** Shows a results pack as who is signed in may see it, with its figures rolled up and what they may do. */
@Component
class ReportDrafts {

    private final ResultReportRepository reports;
    private final Rollups rollups;
    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final DelegateRegister delegates;
    private final CurrentAccount current;

    ReportDrafts(
            ResultReportRepository reports,
            Rollups rollups,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            DelegateRegister delegates,
            CurrentAccount current) {
        this.reports = reports;
        this.rollups = rollups;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.delegates = delegates;
        this.current = current;
    }

    ReportDraft draft(ResultReport report, boolean isNew) {
        var unit = units.tree().get(report.unit());
        var below = units.tree().withBelow(unit.id()).stream()
                .filter(id -> !id.equals(unit.id()))
                .map(UnitId::code)
                .toList();
        var accepted = below.isEmpty() ? Map.<UnitId, ReportContent>of() : accepted(below);
        var shown = new HashMap<>(accepted);
        shown.put(unit.id(), report.content());
        return new ReportDraft(
                unit.id(),
                unit.name(),
                isNew ? ReportDraft.NEW : report.version(),
                report.status(),
                named(report, unit),
                Indicator.of(campaigns.current()),
                rollups.of(unit.id(), shown),
                report.editedByName(),
                isNew ? null : report.editedAt(),
                report.note(),
                report.receipt(),
                steps(report, unit, isNew));
    }

    /** As long as the unit may still change its pack, the delegates are those of its list now. */
    private ReportContent named(ResultReport report, Unit unit) {
        var open = report.status() == ReportStatus.DRAFT || report.status() == ReportStatus.RETURNED;
        if (!open) return report.content();
        return report.content()
                .withDelegates(delegates.seated(unit.id()).stream()
                        .map(row -> new ReportContent.DelegateLine(
                                row.name(), row.kind().label(), place(row), row.summary()))
                        .toList());
    }

    private String place(DelegateRow row) {
        var of = units.tree().get(row.unit()).name();
        return row.post().isEmpty() ? of : row.post() + ", " + of;
    }

    private Map<UnitId, ReportContent> accepted(List<String> codes) {
        return reports.findByCampaignIdAndUnitCodeIn(campaigns.current().id().code(), codes).stream()
                .filter(report -> report.status() == ReportStatus.ACCEPTED)
                .collect(Collectors.toMap(ResultReport::unit, ResultReport::content));
    }

    private Set<Step> steps(ResultReport report, Unit unit, boolean isNew) {
        var steps = EnumSet.noneOf(Step.class);
        var open = report.status() == ReportStatus.DRAFT || report.status() == ReportStatus.RETURNED;
        if (open && current.get().is(ORGANISER, UNIT)) {
            steps.add(Step.EDIT);
            if (!isNew) steps.add(Step.SUBMIT);
        }
        if (report.status() == ReportStatus.SUBMITTED && mayReceive(unit)) {
            steps.add(Step.RETURN);
            steps.add(Step.ACCEPT);
        }
        return steps;
    }

    boolean isTask(UnitId unit) {
        return tasks.obligations().stream()
                .anyMatch(one ->
                        one.code().equals(ResultReports.TASK) && one.units().contains(unit));
    }

    Unit demanded(UnitId unit) {
        var found = units.tree().find(unit).orElseThrow(() -> new StepRefused("Không có đơn vị mang mã này."));
        if (found.level() == UnitLevel.CITY) {
            throw new StepRefused("Báo cáo toàn thành phố nằm ở mục Báo cáo tổng hợp.");
        }
        return found;
    }

    boolean mayReceive(Unit unit) {
        var who = current.get();
        if (!current.covers(unit.id())) return false;
        if (who.is(ORGANISER)) return true;
        return who.is(UNIT)
                && unit.level() == UnitLevel.GRASSROOTS
                && !unit.id().equals(who.scope());
    }
}
