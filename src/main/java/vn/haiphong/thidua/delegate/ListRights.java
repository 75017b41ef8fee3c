package vn.haiphong.thidua.delegate;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.delegate.DelegateListDetails.Step;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;

/** Who may do what with the list of a unit. */
@Component
class ListRights {

    private final CurrentAccount current;
    private final Units units;

    ListRights(CurrentAccount current, Units units) {
        this.current = current;
        this.units = units;
    }

    /** Those of the base go to the unit above them, all others to the Board; nobody takes in its own. */
    boolean mayReceive(Unit unit) {
        var who = current.get();
        if (isCity(unit.id()) || !current.covers(unit.id())) return false;
        if (who.is(ORGANISER)) return unit.level() == UnitLevel.GRASSROOTS || current.covers(city());
        return who.is(UNIT)
                && unit.level() == UnitLevel.GRASSROOTS
                && !unit.id().equals(who.scope());
    }

    void demandReceiving(UnitId unit) {
        if (!mayReceive(unit(unit))) {
            throw new AccessDeniedException(
                    "Takes in no list of " + unit + ": " + current.get().login());
        }
    }

    void demandWriting(UnitId unit) {
        current.demand(unit(unit).id(), ORGANISER, UNIT);
    }

    void demandReading(UnitId unit) {
        current.demand(unit(unit).id(), ADMIN, ORGANISER, UNIT, LEADER);
    }

    Set<Step> steps(DelegateList list, boolean begun, boolean unconfirmed) {
        var steps = EnumSet.noneOf(Step.class);
        var unit = unit(list.unit());
        var writes = current.get().is(ORGANISER, UNIT) && current.covers(unit.id());
        var open = list.status() == ListStatus.DRAFT || list.status() == ListStatus.RETURNED;
        if (writes && list.status() != ListStatus.SUBMITTED) steps.add(Step.EDIT);
        if (writes && open && begun && !isCity(unit.id())) steps.add(Step.SUBMIT);
        if (mayReceive(unit)) {
            if (list.status() == ListStatus.SUBMITTED) steps.add(Step.ACCEPT);
            if (!open) steps.add(Step.RETURN);
            if (list.status() == ListStatus.ACCEPTED && unconfirmed) steps.add(Step.CONFIRM);
        }
        return steps;
    }

    Unit unit(UnitId id) {
        return units.tree().find(id).orElseThrow(() -> new StepRefused("Không có đơn vị mang mã này."));
    }

    boolean isCity(UnitId unit) {
        return city().equals(unit);
    }

    String name(UnitId id) {
        return units.tree().find(id).map(Unit::name).orElse(id.code());
    }

    String by() {
        return current.get().displayName();
    }

    DelegateList begun(UnitId unit, Instant now) {
        return DelegateList.begun(unit, by(), now);
    }

    private UnitId city() {
        return units.tree().city().id();
    }
}
