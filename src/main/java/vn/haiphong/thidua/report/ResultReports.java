package vn.haiphong.thidua.report;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.List;
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
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.PaperFile;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
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

    /** With the campaign: receipts run on through it. */
    private static final String RECEIPTS = "report.receipt.";

    private final ResultReportRepository reports;
    private final NumberBook receipts;
    private final ReportDrafts drafts;
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
            ReportDrafts drafts,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            Papers papers,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.receipts = receipts;
        this.drafts = drafts;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.papers = papers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The pack of a unit; before it is begun, an empty one with what the portal knows. */
    @Transactional(readOnly = true)
    public ReportDraft open(UnitId unit) {
        current.demand(drafts.demanded(unit).id(), ADMIN, ORGANISER, UNIT, LEADER);
        var report =
                reports.findByCampaignIdAndUnitCode(campaign(), unit.code()).orElse(null);
        return drafts.draft(
                report == null ? new ResultReport(campaigns.current().id(), unit) : report, report == null);
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
        return drafts.draft(report, false);
    }

    public ReportDraft submit(UnitId unit, long version) {
        var report = writable(unit, version);
        check(ReportRules.ofSubmission(report.content(), campaigns.current()));
        report.submit(clock.instant());
        keep(report);
        if (drafts.isTask(unit)) tasks.submitted(TASK, unit, "Báo cáo kết quả trên cổng", ReportPaths.result(unit));
        tell("resultSubmitted", unit, "");
        return drafts.draft(report, false);
    }

    /** @param reason what has to be mended; shown to the unit */
    public ReportDraft giveBack(UnitId unit, long version, String reason) {
        var report = received(unit, version);
        var why = VietnameseText.clean(reason);
        if (why.isEmpty()) throw new StepRefused("Hãy ghi cần bổ sung, sửa gì để đơn vị biết.");
        if (why.length() > 1000) throw new StepRefused("Lý do dài quá 1.000 ký tự. Hãy viết gọn hơn.");
        report.giveBack(why);
        keep(report);
        if (drafts.isTask(unit)) {
            tasks.returned(
                    TASK, unit, why.length() > 300 ? why.substring(0, 299) + "…" : why, ReportPaths.result(unit));
        }
        tell("resultReturned", unit, why);
        return drafts.draft(report, false);
    }

    public ReportDraft accept(UnitId unit, long version) {
        var report = received(unit, version);
        report.accept(receipts.next(RECEIPTS + campaign(), 0), current.get(), clock.instant());
        keep(report);
        var receipt = "Biên nhận " + report.receipt().words();
        if (drafts.isTask(unit)) tasks.done(TASK, unit, receipt, ReportPaths.result(unit));
        tell("resultAccepted", unit, receipt);
        return drafts.draft(report, false);
    }

    /** The pack as an official paper, with figures rolled up. */
    @Transactional(readOnly = true)
    public PaperFile file(UnitId unit, Format format) {
        var draft = open(unit);
        var paper = new ResultPaper(campaigns.current(), units.tree().get(unit), draft).paper();
        return PaperFile.of("bao cao tong ket " + draft.name(), paper, format, papers);
    }

    private ResultReport writable(UnitId unit, long version) {
        current.demand(drafts.demanded(unit).id(), ORGANISER, UNIT);
        return stored(unit, version);
    }

    /** The unit itself never takes in its own pack. */
    private ResultReport received(UnitId unit, long version) {
        if (!drafts.mayReceive(drafts.demanded(unit))) {
            throw new AccessDeniedException(
                    "Takes in no pack of " + unit + ": " + current.get().login());
        }
        return stored(unit, version);
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
