package vn.haiphong.thidua.unitplan;

import static vn.haiphong.thidua.account.Role.UNIT;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The desk of the units' plans. Officers write the plan of a unit in their scope and hand it in; the Board returns or
 * accepts it, and for units that do not owe it to the city their superior does. A unit below reads what was passed on to it.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class UnitPlanDesk {

    private static final Duration ONE_SITTING = Duration.ofMinutes(10);
    private static final String RECEIPTS = "unitplan.receipt";

    private final UnitPlanRepository plans;
    private final NumberBook receipts;
    private final UnitPlanDrafts drafts;
    private final Documents documents;
    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitPlanDesk(
            UnitPlanRepository plans,
            NumberBook receipts,
            UnitPlanDrafts drafts,
            Documents documents,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.receipts = receipts;
        this.drafts = drafts;
        this.documents = documents;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The plan of a unit, an empty draft when it has none.
     *
     * @throws AccessDeniedException outside the own scope, unless it was passed on to the own unit
     */
    @Transactional(readOnly = true)
    public UnitPlanDraft open(UnitId unit) {
        var plan = drafts.find(unit);
        drafts.demandReading(unit, plan.orElse(null));
        // A draft belongs to those who write it.
        var shown = plan.filter(one -> one.status() != UnitPlanStatus.DRAFT || drafts.writes(unit));
        return drafts.draft(unit, shown.orElse(null));
    }

    /** @param version as opened or as the last save answered; @throws EditedMeanwhile when somebody else saved since */
    public UnitPlanDraft save(UnitId unit, long version, UnitPlanContent content) {
        var plan = writable(unit, version);
        var clean = UnitPlanRules.clean(content).withFiles(plan.content().files());
        check(UnitPlanRules.ofDraft(clean));
        var now = clock.instant();
        var who = current.get().displayName();
        // A form that saves itself would fill the trail: one sitting of one person is one line.
        var newSitting = plan.isNew()
                || !plan.editedByName().equals(who)
                || plan.editedAt().isBefore(now.minus(ONE_SITTING));
        plan.write(clean, who, now);
        keep(plan);
        if (newSitting) tell(UnitPlanChanged.EDITED, plan, "");
        return drafts.draft(unit, plan);
    }

    /** Adds a file to what is kept; the rest of the plan stays as it was saved last. */
    public UnitPlanDraft attach(UnitId unit, long version, InputStream upload, String name) {
        var plan = writable(unit, version);
        if (plan.content().files().size() >= 10) throw new StepRefused("Nhiều nhất 10 tệp. Hãy bỏ bớt tệp rồi thêm.");
        var files = new ArrayList<>(plan.content().files());
        files.add(documents.add(upload, name).value());
        plan.write(plan.content().withFiles(files), current.get().displayName(), clock.instant());
        keep(plan);
        return drafts.draft(unit, plan);
    }

    public UnitPlanDraft detach(UnitId unit, long version, DocumentId file) {
        var plan = writable(unit, version);
        var files = new ArrayList<>(plan.content().files());
        files.remove(file.value());
        plan.write(plan.content().withFiles(files), current.get().displayName(), clock.instant());
        keep(plan);
        return drafts.draft(unit, plan);
    }

    public UnitPlanDraft submit(UnitId unit, long version) {
        var plan = writable(unit, version);
        check(UnitPlanRules.ofSubmission(plan.content()));
        plan.submit(clock.instant());
        keep(plan);
        if (drafts.owes(unit)) tasks.submitted(UnitPlanDoor.CODE, unit, evidence(plan), UnitPlanPaths.plan(unit));
        tell(UnitPlanChanged.SUBMITTED, plan, plan.content().number());
        return drafts.draft(unit, plan);
    }

    /** @param reason what the unit should change; shown to it */
    public UnitPlanDraft sendBack(UnitId unit, long version, String reason) {
        var plan = decidable(unit, version);
        var why = RequiredText.reason(reason, "Hãy ghi cần sửa gì để đơn vị biết.");
        plan.sendBack(why);
        keep(plan);
        if (drafts.owes(unit)) tasks.returned(UnitPlanDoor.CODE, unit, cut(why), UnitPlanPaths.plan(unit));
        tell(UnitPlanChanged.RETURNED, plan, why);
        return drafts.draft(unit, plan);
    }

    /** Gives the receipt: a running number of the year, and the time. */
    public UnitPlanDraft accept(UnitId unit, long version) {
        var plan = decidable(unit, version);
        var now = clock.instant();
        int year = LocalDate.ofInstant(now, PortalTime.ZONE).getYear();
        plan.accept(year, receipts.next(RECEIPTS, year), current.get().displayName(), now);
        keep(plan);
        if (drafts.owes(unit)) {
            tasks.done(
                    UnitPlanDoor.CODE,
                    unit,
                    evidence(plan) + ", biên nhận " + plan.receipt(),
                    UnitPlanPaths.plan(unit));
        }
        tell(UnitPlanChanged.ACCEPTED, plan, "biên nhận " + plan.receipt());
        return drafts.draft(unit, plan);
    }

    /** An attached file, for those who may read the plan it belongs to. */
    @Transactional(readOnly = true)
    public Optional<Document> file(UnitId unit, UUID file) {
        var plan = drafts.find(unit).orElse(null);
        drafts.demandReading(unit, plan);
        if (plan == null || plan.status() == UnitPlanStatus.DRAFT && !drafts.writes(unit)) return Optional.empty();
        if (!plan.content().files().contains(file)) return Optional.empty();
        return documents.find(new DocumentId(file));
    }

    private UnitPlan writable(UnitId unit, long version) {
        current.demand(unit, UNIT);
        if (units.tree().find(unit).isEmpty()) throw new StepRefused("Không có đơn vị này.");
        var who = current.get().displayName();
        var plan = drafts.find(unit)
                .orElseGet(() -> new UnitPlan(campaigns.current().id().code(), unit, who, clock.instant()));
        return fresh(plan, version);
    }

    private UnitPlan decidable(UnitId unit, long version) {
        if (!drafts.decides(unit)) throw new AccessDeniedException("Does not decide on the plan of " + unit);
        return fresh(drafts.find(unit).orElseThrow(() -> new StepRefused("Đơn vị này chưa có kế hoạch.")), version);
    }

    private static UnitPlan fresh(UnitPlan plan, long version) {
        if (UnitPlanDrafts.known(plan) != version) throw new EditedMeanwhile(plan.editedByName(), plan.editedAt());
        return plan;
    }

    /** Two who begin or change the same plan at the same moment: the second is told. */
    private void keep(UnitPlan plan) {
        try {
            plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
    }

    private static void check(List<UnitPlanRefused.Fault> faults) {
        if (!faults.isEmpty()) throw new UnitPlanRefused(faults);
    }

    private static String evidence(UnitPlan plan) {
        return cut("Kế hoạch " + plan.content().number());
    }

    private static String cut(String text) {
        return text.length() <= 250 ? text : text.substring(0, 249) + "…";
    }

    private void tell(String step, UnitPlan plan, String details) {
        var name = units.tree().get(plan.unit()).name();
        events.publishEvent(new UnitPlanChanged(step, plan.unit(), "Kế hoạch của " + name, details));
    }
}
