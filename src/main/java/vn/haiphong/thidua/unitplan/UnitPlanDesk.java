package vn.haiphong.thidua.unitplan;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
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
import vn.haiphong.thidua.unitplan.UnitPlanDraft.Step;

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
    private final Deliveries deliveries;
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
            Deliveries deliveries,
            Documents documents,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.receipts = receipts;
        this.deliveries = deliveries;
        this.documents = documents;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Within the own scope, the latest handed in first; drafts of others stay with who writes them. @param size at most 100 */
    @Transactional(readOnly = true)
    public List<UnitPlanRow> page(@Nullable UnitPlanStatus status, int page, int size) {
        var order = Sort.by(Sort.Direction.DESC, "submittedAt", "editedAt", "id.value");
        return matching(status, PageRequest.of(page, Math.min(size, 100), order))
                .map(UnitPlan::row)
                .getContent();
    }

    @Transactional(readOnly = true)
    public long count(@Nullable UnitPlanStatus status) {
        return matching(status, PageRequest.of(0, 1)).getTotalElements();
    }

    /**
     * The plan of a unit, an empty draft when it has none.
     *
     * @throws AccessDeniedException outside the own scope, unless it was passed on to the own unit
     */
    @Transactional(readOnly = true)
    public UnitPlanDraft open(UnitId unit) {
        var plan = find(unit);
        demandReading(unit, plan.orElse(null));
        // A draft belongs to those who write it.
        var shown = plan.filter(one -> one.status() != UnitPlanStatus.DRAFT || writes(unit));
        return draft(unit, shown.orElse(null));
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
        return draft(unit, plan);
    }

    /** Adds a file to what is kept; the rest of the plan stays as it was saved last. */
    public UnitPlanDraft attach(UnitId unit, long version, InputStream upload, String name) {
        var plan = writable(unit, version);
        if (plan.content().files().size() >= 10) throw new StepRefused("Nhiều nhất 10 tệp. Hãy bỏ bớt tệp rồi thêm.");
        var files = new ArrayList<>(plan.content().files());
        files.add(documents.add(upload, name).value());
        plan.write(plan.content().withFiles(files), current.get().displayName(), clock.instant());
        keep(plan);
        return draft(unit, plan);
    }

    public UnitPlanDraft detach(UnitId unit, long version, DocumentId file) {
        var plan = writable(unit, version);
        var files = new ArrayList<>(plan.content().files());
        files.remove(file.value());
        plan.write(plan.content().withFiles(files), current.get().displayName(), clock.instant());
        keep(plan);
        return draft(unit, plan);
    }

    public UnitPlanDraft submit(UnitId unit, long version) {
        var plan = writable(unit, version);
        check(UnitPlanRules.ofSubmission(plan.content()));
        plan.submit(clock.instant());
        keep(plan);
        if (owes(unit)) tasks.submitted(UnitPlanDoor.CODE, unit, evidence(plan), UnitPlanPaths.plan(unit));
        tell(UnitPlanChanged.SUBMITTED, plan, plan.content().number());
        return draft(unit, plan);
    }

    /** @param reason what the unit should change; shown to it */
    public UnitPlanDraft sendBack(UnitId unit, long version, String reason) {
        var plan = decidable(unit, version);
        var why = RequiredText.reason(reason, "Hãy ghi cần sửa gì để đơn vị biết.");
        plan.sendBack(why);
        keep(plan);
        if (owes(unit)) tasks.returned(UnitPlanDoor.CODE, unit, cut(why), UnitPlanPaths.plan(unit));
        tell(UnitPlanChanged.RETURNED, plan, why);
        return draft(unit, plan);
    }

    /** Gives the receipt: a running number of the year, and the time. */
    public UnitPlanDraft accept(UnitId unit, long version) {
        var plan = decidable(unit, version);
        var now = clock.instant();
        int year = LocalDate.ofInstant(now, PortalTime.ZONE).getYear();
        plan.accept(year, receipts.next(RECEIPTS, year), current.get().displayName(), now);
        keep(plan);
        if (owes(unit)) {
            tasks.done(
                    UnitPlanDoor.CODE,
                    unit,
                    evidence(plan) + ", biên nhận " + plan.receipt(),
                    UnitPlanPaths.plan(unit));
        }
        tell(UnitPlanChanged.ACCEPTED, plan, "biên nhận " + plan.receipt());
        return draft(unit, plan);
    }

    /** An attached file, for those who may read the plan it belongs to. */
    @Transactional(readOnly = true)
    public Optional<Document> file(UnitId unit, UUID file) {
        var plan = find(unit).orElse(null);
        demandReading(unit, plan);
        if (plan == null || plan.status() == UnitPlanStatus.DRAFT && !writes(unit)) return Optional.empty();
        if (!plan.content().files().contains(file)) return Optional.empty();
        return documents.find(new DocumentId(file));
    }

    private Page<UnitPlan> matching(@Nullable UnitPlanStatus status, PageRequest page) {
        var who = current.get();
        var scope = who.scope();
        var visible = current.codesWithin(null);
        Collection<String> drafts = scope == null ? List.of("") : List.of(scope.code());
        return plans.matching(
                campaign(), status, visible == null, visible == null ? List.of("") : visible, drafts, page);
    }

    private Optional<UnitPlan> find(UnitId unit) {
        return plans.findByCampaignIdAndUnitCode(campaign(), unit.code());
    }

    private void demandReading(UnitId unit, @Nullable UnitPlan plan) {
        var who = current.get();
        if (plan != null && who.scope() != null && who.is(UNIT) && deliveries.reached(plan.id(), who.scope())) return;
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
    }

    private UnitPlan writable(UnitId unit, long version) {
        current.demand(unit, UNIT);
        if (units.tree().find(unit).isEmpty()) throw new StepRefused("Không có đơn vị này.");
        var who = current.get().displayName();
        var plan = find(unit).orElseGet(() -> new UnitPlan(campaign(), unit, who, clock.instant()));
        return fresh(plan, version);
    }

    private UnitPlan decidable(UnitId unit, long version) {
        if (!decides(unit)) throw new AccessDeniedException("Does not decide on the plan of " + unit);
        return fresh(find(unit).orElseThrow(() -> new StepRefused("Đơn vị này chưa có kế hoạch.")), version);
    }

    private static UnitPlan fresh(UnitPlan plan, long version) {
        if (known(plan) != version) throw new EditedMeanwhile(plan.editedByName(), plan.editedAt());
        return plan;
    }

    /** The Board; for a unit that owes no plan to the city also an officer of a unit above it. */
    private boolean decides(UnitId unit) {
        var who = current.get();
        if (!current.covers(unit)) return false;
        if (who.is(ORGANISER)) return true;
        return who.is(UNIT) && !unit.equals(who.scope()) && !owes(unit);
    }

    private boolean owes(UnitId unit) {
        return tasks.obligations().stream()
                .anyMatch(one ->
                        one.code().equals(UnitPlanDoor.CODE) && one.units().contains(unit));
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

    private UnitPlanDraft draft(UnitId unit, @Nullable UnitPlan plan) {
        var shown = plan == null ? new UnitPlan(campaign(), unit, "", clock.instant()) : plan;
        var ids = shown.content().files().stream().map(DocumentId::new).toList();
        var found = documents.find(ids);
        var level = units.tree().get(unit).level();
        return new UnitPlanDraft(
                unit,
                plan == null ? -1 : known(plan),
                shown.status(),
                shown.content(),
                ids.stream().filter(found::containsKey).map(found::get).toList(),
                UnitPlanRules.warnings(shown.content(), campaigns.current(), level),
                shown.note(),
                shown.editedByName(),
                shown.editedAt(),
                shown.submittedAt(),
                shown.receipt(),
                shown.acceptedBy(),
                shown.acceptedAt(),
                steps(unit, shown));
    }

    private Set<Step> steps(UnitId unit, UnitPlan plan) {
        var steps = EnumSet.noneOf(Step.class);
        var writes = writes(unit);
        switch (plan.status()) {
            case DRAFT, RETURNED -> {
                if (writes) steps.addAll(Set.of(Step.EDIT, Step.SUBMIT));
            }
            case SUBMITTED -> {
                if (decides(unit)) steps.add(Step.DECIDE);
            }
            case ACCEPTED -> {}
        }
        if (writes && plan.mayBePassedOn() && !units.tree().children(unit).isEmpty()) steps.add(Step.PASS_ON);
        return steps;
    }

    private boolean writes(UnitId unit) {
        return current.get().is(UNIT) && current.covers(unit);
    }

    private static long known(UnitPlan plan) {
        return plan.isNew() ? -1 : plan.version();
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

    private String campaign() {
        return campaigns.current().id().code();
    }
}
