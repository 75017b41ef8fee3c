package vn.haiphong.thidua.unitplan;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.unitplan.UnitPlanDraft.Step;

/** Shows the plan of a unit as who is signed in may see it, with what they may do. */
@Component
class UnitPlanDrafts {

    private final UnitPlanRepository plans;
    private final Deliveries deliveries;
    private final Documents documents;
    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final Clock clock;

    UnitPlanDrafts(
            UnitPlanRepository plans,
            Deliveries deliveries,
            Documents documents,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            Clock clock) {
        this.plans = plans;
        this.deliveries = deliveries;
        this.documents = documents;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    Optional<UnitPlan> find(UnitId unit) {
        return plans.findByCampaignIdAndUnitCode(campaigns.current().id().code(), unit.code());
    }

    void demandReading(UnitId unit, @Nullable UnitPlan plan) {
        var who = current.get();
        if (plan != null && who.scope() != null && who.is(UNIT) && deliveries.reached(plan.id(), who.scope())) return;
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
    }

    /** The Board; for a unit that owes no plan to the city also an officer of a unit above it. */
    boolean decides(UnitId unit) {
        var who = current.get();
        if (!current.covers(unit)) return false;
        if (who.is(ORGANISER)) return true;
        return who.is(UNIT) && !unit.equals(who.scope()) && !owes(unit);
    }

    boolean owes(UnitId unit) {
        return tasks.obligations().stream()
                .anyMatch(one ->
                        one.code().equals(UnitPlanDoor.CODE) && one.units().contains(unit));
    }

    UnitPlanDraft draft(UnitId unit, @Nullable UnitPlan plan) {
        var shown = plan == null ? new UnitPlan(campaigns.current().id().code(), unit, "", clock.instant()) : plan;
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

    boolean writes(UnitId unit) {
        return current.get().is(UNIT) && current.covers(unit);
    }

    static long known(UnitPlan plan) {
        return plan.isNew() ? -1 : plan.version();
    }
}
