package vn.haiphong.thidua.report;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.report.ReportDraft.Step;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * Results packs (clause III.2d): a unit writes and hands in, who stands above takes in or returns. Packs of the upper
 * level go to the Board and close the task of the plan; packs of the base go to the unit above, which reports with their
 * figures.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class ResultReports {

    static final String TASK = "tong-ket";
    static final int PAGE = 100;

    /** With the campaign: receipts run on through it. */
    private static final String RECEIPTS = "report.receipt.";

    private final ResultReportRepository reports;
    private final NumberBook receipts;
    private final Rollups rollups;
    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final Papers papers;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultReports(
            ResultReportRepository reports,
            NumberBook receipts,
            Rollups rollups,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            Papers papers,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.receipts = receipts;
        this.rollups = rollups;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.papers = papers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Units of a level within the own scope with their packs, in the order of the tree, at most 100 a page. */
    @Transactional(readOnly = true)
    public List<ReportRow> page(UnitLevel level, int offset, int limit) {
        var page = visible(level).stream()
                .skip(offset)
                .limit(Math.min(limit, PAGE))
                .toList();
        var codes = page.stream().map(unit -> unit.id().code()).toList();
        var found = reports.findByCampaignIdAndUnitCodeIn(campaign(), codes).stream()
                .collect(Collectors.toMap(ResultReport::unit, report -> report));
        return page.stream()
                .map(unit -> found.containsKey(unit.id())
                        ? found.get(unit.id()).row(unit.name())
                        : new ReportRow(unit.id(), unit.name(), null, null, null, null))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(UnitLevel level) {
        return visible(level).size();
    }

    /** The pack of a unit; before it is begun, an empty one with what the portal knows. */
    @Transactional(readOnly = true)
    public ReportDraft open(UnitId unit) {
        current.demand(demanded(unit).id(), ADMIN, ORGANISER, UNIT, LEADER);
        var report =
                reports.findByCampaignIdAndUnitCode(campaign(), unit.code()).orElse(null);
        return draft(report == null ? new ResultReport(campaigns.current().id(), unit) : report, report == null);
    }

    /**
     * Keeps a draft.
     *
     * @param version as opened or as the last save answered
     * @throws EditedMeanwhile when somebody else saved since; nothing was written
     */
    public ReportDraft save(UnitId unit, long version, ReportContent content) {
        var report = writable(unit, version);
        check(ReportRules.ofDraft(content, campaigns.current()));
        report.edit(content, current.get(), clock.instant());
        keep(report);
        return draft(report, false);
    }

    public ReportDraft submit(UnitId unit, long version) {
        var report = writable(unit, version);
        check(ReportRules.ofSubmission(report.content(), campaigns.current()));
        report.submit(clock.instant());
        keep(report);
        if (isTask(unit)) tasks.submitted(TASK, unit, "Báo cáo kết quả trên cổng", ReportPaths.result(unit));
        tell("resultSubmitted", unit, "");
        return draft(report, false);
    }

    /** @param reason what has to be mended; shown to the unit */
    public ReportDraft giveBack(UnitId unit, long version, String reason) {
        var report = received(unit, version);
        var why = VietnameseText.clean(reason);
        if (why.isEmpty()) throw new StepRefused("Hãy ghi cần bổ sung, sửa gì để đơn vị biết.");
        if (why.length() > 1000) throw new StepRefused("Lý do dài quá 1.000 ký tự. Hãy viết gọn hơn.");
        report.giveBack(why);
        keep(report);
        if (isTask(unit)) {
            tasks.returned(
                    TASK, unit, why.length() > 300 ? why.substring(0, 299) + "…" : why, ReportPaths.result(unit));
        }
        tell("resultReturned", unit, why);
        return draft(report, false);
    }

    public ReportDraft accept(UnitId unit, long version) {
        var report = received(unit, version);
        report.accept(receipts.next(RECEIPTS + campaign(), 0), current.get(), clock.instant());
        keep(report);
        var receipt = "Biên nhận " + report.receipt().words();
        if (isTask(unit)) tasks.done(TASK, unit, receipt, ReportPaths.result(unit));
        tell("resultAccepted", unit, receipt);
        return draft(report, false);
    }

    /** The pack as an official paper, with figures rolled up. */
    @Transactional(readOnly = true)
    public PaperFile file(UnitId unit, Format format) {
        var draft = open(unit);
        var paper = new ResultPaper(campaigns.current(), units.tree().get(unit), draft).paper();
        return PaperFile.of("bao cao tong ket " + draft.name(), paper, format, papers);
    }

    private ResultReport writable(UnitId unit, long version) {
        current.demand(demanded(unit).id(), ORGANISER, UNIT);
        return stored(unit, version);
    }

    /** The unit itself never takes in its own pack. */
    private ResultReport received(UnitId unit, long version) {
        if (!mayReceive(demanded(unit))) {
            throw new AccessDeniedException(
                    "Takes in no pack of " + unit + ": " + current.get().login());
        }
        return stored(unit, version);
    }

    private boolean mayReceive(Unit unit) {
        var who = current.get();
        if (!current.covers(unit.id())) return false;
        if (who.is(ORGANISER)) return true;
        return who.is(UNIT)
                && unit.level() == UnitLevel.GRASSROOTS
                && !unit.id().equals(who.scope());
    }

    /** Two who begin or change the same pack at the same moment: the second is told. */
    private void keep(ResultReport report) {
        try {
            reports.saveAndFlush(report);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException twice) {
            throw new EditedMeanwhile("người khác", clock.instant());
        }
    }

    private ResultReport stored(UnitId unit, long version) {
        var found = reports.findByCampaignIdAndUnitCode(campaign(), unit.code());
        if (found.isEmpty() && version == ReportDraft.NEW) {
            return new ResultReport(campaigns.current().id(), unit);
        }
        var report = found.orElseThrow(() -> new StepRefused("Đơn vị chưa soạn báo cáo. Hãy lưu bản nháp trước."));
        if (report.version() != version) throw new EditedMeanwhile(report.editedByName(), report.editedAt());
        return report;
    }

    private ReportDraft draft(ResultReport report, boolean isNew) {
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
                report.content(),
                Indicator.of(campaigns.current()),
                rollups.of(unit.id(), shown),
                report.editedByName(),
                isNew ? null : report.editedAt(),
                report.note(),
                report.receipt(),
                steps(report, unit, isNew));
    }

    private Map<UnitId, ReportContent> accepted(List<String> codes) {
        return reports.findByCampaignIdAndUnitCodeIn(campaign(), codes).stream()
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

    private List<Unit> visible(UnitLevel level) {
        return units.tree().all().stream()
                .filter(unit -> unit.level() == level && current.covers(unit.id()))
                .toList();
    }

    private boolean isTask(UnitId unit) {
        return tasks.obligations().stream()
                .anyMatch(one -> one.code().equals(TASK) && one.units().contains(unit));
    }

    private Unit demanded(UnitId unit) {
        var found = units.tree().find(unit).orElseThrow(() -> new StepRefused("Không có đơn vị mang mã này."));
        if (found.level() == UnitLevel.CITY) {
            throw new StepRefused("Báo cáo toàn thành phố nằm ở mục Báo cáo tổng hợp.");
        }
        return found;
    }

    private void tell(String what, UnitId unit, String details) {
        events.publishEvent(new ReportNoted(
                what,
                unit.code(),
                "Báo cáo kết quả của " + units.tree().get(unit).name(),
                unit,
                details));
    }

    private static void check(List<ReportProblem> problems) {
        if (!problems.isEmpty()) throw new ReportIncomplete(problems);
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
