package vn.haiphong.thidua.unitplan;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;

/** Passes a unit's plan on, level by level (clause III.2a), and keeps who below has received and read it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class PlanCascade {

    private final UnitPlanRepository plans;
    private final Deliveries deliveries;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanCascade(
            UnitPlanRepository plans,
            Deliveries deliveries,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.deliveries = deliveries;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** To every unit directly below; those that have it already keep their first day. @return how many got it now */
    @PreAuthorize("hasRole('UNIT')")
    public int passOn(UnitId unit) {
        current.demand(unit, UNIT);
        var plan = plan(unit);
        if (!plan.mayBePassedOn()) {
            throw new StepRefused("Chỉ chuyển xuống kế hoạch đã nộp. Hãy nộp kế hoạch trước.");
        }
        var below = units.tree().children(unit).stream().map(Unit::id).toList();
        if (below.isEmpty()) throw new StepRefused("Đơn vị này không có đơn vị trực thuộc trong danh sách.");
        int sent = deliveries.send(plan.id(), below, current.get().displayName(), clock.instant());
        tell(UnitPlanChanged.PASSED_ON, unit, sent + " đơn vị");
        return sent;
    }

    /** Who below has it, for those who may see the unit. */
    @Transactional(readOnly = true)
    public List<Delivery> sent(UnitId unit) {
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
        return plans.findByCampaignIdAndUnitCode(campaign(), unit.code())
                .map(plan -> deliveries.of(plan.id()))
                .orElse(List.of());
    }

    /** Plans passed on to the own unit. */
    @Transactional(readOnly = true)
    public List<Delivery> arrived() {
        var scope = current.get().scope();
        return scope == null || !current.get().is(UNIT) ? List.of() : deliveries.to(campaign(), scope);
    }

    /** The own unit has seen that it is there; called when an officer opens it. */
    public void receive(UnitId from) {
        var scope = current.get().scope();
        if (scope == null || !current.get().is(UNIT)) return;
        plans.findByCampaignIdAndUnitCode(campaign(), from.code())
                .ifPresent(plan ->
                        deliveries.received(plan.id(), scope, current.get().displayName(), clock.instant()));
    }

    /** An officer says that the own unit has read it. */
    @PreAuthorize("hasRole('UNIT')")
    public void acknowledge(UnitId from) {
        var scope = current.get().scope();
        var plan = plan(from);
        if (scope == null || !deliveries.reached(plan.id(), scope)) {
            throw new StepRefused("Kế hoạch này không được chuyển đến đơn vị của bạn.");
        }
        receive(from);
        if (deliveries.read(plan.id(), scope, current.get().displayName(), clock.instant())) {
            tell(UnitPlanChanged.READ, from, units.tree().get(scope).name());
        }
    }

    private UnitPlan plan(UnitId unit) {
        return plans.findByCampaignIdAndUnitCode(campaign(), unit.code())
                .orElseThrow(() -> new StepRefused("Đơn vị này chưa có kế hoạch."));
    }

    private void tell(String step, UnitId unit, String details) {
        events.publishEvent(new UnitPlanChanged(
                step, unit, "Kế hoạch của " + units.tree().get(unit).name(), details));
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
