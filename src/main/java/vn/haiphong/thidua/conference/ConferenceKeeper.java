package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign.Stage;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Obligations;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

/** What the services of the room do alike: find a record for who may touch it, keep it, look up what the plan says of it. */
@Component
class ConferenceKeeper {

    private final ConferenceRepository conferences;
    private final ConferenceShelf published;
    private final SizeRuleStore rules;
    private final ThriftLimitStore limits;
    private final ConferenceTasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferenceKeeper(
            ConferenceRepository conferences,
            ConferenceShelf published,
            SizeRuleStore rules,
            ThriftLimitStore limits,
            ConferenceTasks tasks,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferences = conferences;
        this.published = published;
        this.rules = rules;
        this.limits = limits;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Optional<Conference> readable(UnitId unit) {
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
        demandHolds(unit);
        return find(unit);
    }

    /** For the officers of the unit; the city's own is written by the Board. */
    Conference writable(UnitId unit, long version) {
        if (isOfCity(unit)) current.demand(unit, ORGANISER);
        else current.demand(unit, UNIT);
        demandHolds(unit);
        return fresh(find(unit).orElseGet(() -> begin(unit)), version);
    }

    /** For the officers of the unit and for the Board. */
    Conference steerable(UnitId unit, long version) {
        current.demand(unit, ORGANISER, UNIT);
        return existing(unit, version);
    }

    /** For the Board alone. */
    Conference decidable(UnitId unit, long version) {
        current.demand(unit, ORGANISER);
        return existing(unit, version);
    }

    Conference begin(UnitId unit) {
        var level = units.tree().get(unit).level();
        var pilot =
                campaigns.current().pilots().stream().anyMatch(one -> one.unit().equals(unit));
        return new Conference(campaign(), unit, level, pilot, who(), clock.instant());
    }

    private Conference existing(UnitId unit, long version) {
        demandHolds(unit);
        return fresh(find(unit).orElseThrow(() -> new StepRefused("Đơn vị này chưa lập hội nghị.")), version);
    }

    private Optional<Conference> find(UnitId unit) {
        return conferences.findByCampaignIdAndUnitCode(campaign(), unit.code());
    }

    private static Conference fresh(Conference conference, long version) {
        if (known(conference) != version) {
            throw new EditedMeanwhile(conference.editedByName(), conference.editedAt());
        }
        return conference;
    }

    /** Two who change the same conference at the same moment: the second is told. What the public sees follows. */
    void keep(Conference conference, String step, String details) {
        try {
            conferences.saveAndFlush(conference);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", clock.instant());
        }
        if (published.follow(conference, stage(conference.level()).conference(), clock.instant())) {
            events.publishEvent(new ConferencePublished(conference.unit()));
        }
        tell(step, conference.unit(), details);
    }

    void tell(String step, UnitId unit, String details) {
        events.publishEvent(new ConferenceChanged(step, unit, "Hội nghị của " + name(unit), details));
    }

    ConferenceWindow window(UnitId unit) {
        var stage = stage(units.tree().get(unit).level());
        var due = tasks.due(Obligations.conference(stage.level()), unit);
        return ConferenceWindow.of(campaigns.current(), stage, unit, due == null ? stage.until() : due);
    }

    ConferenceNorms norms(UnitLevel level) {
        return new ConferenceNorms(rules.of(campaign()), limits.of(campaign()).get(level));
    }

    /** The plan asks a conference of this unit. */
    private void demandHolds(UnitId unit) {
        var found = units.tree().find(unit).orElseThrow(() -> new StepRefused("Không có đơn vị này."));
        if (found.level() == UnitLevel.CITY && !isOfCity(unit)) {
            throw new StepRefused("Kế hoạch không giao hội nghị cho đơn vị này.");
        }
    }

    boolean holds(UnitId unit) {
        return units.tree()
                .find(unit)
                .filter(one -> one.level() != UnitLevel.CITY || isOfCity(unit))
                .isPresent();
    }

    boolean isOfCity(UnitId unit) {
        return units.tree().city().id().equals(unit);
    }

    Stage stage(UnitLevel level) {
        return campaigns.current().stages().stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElseThrow(() -> new StepRefused("Kế hoạch không có hội nghị " + level.label() + "."));
    }

    String name(UnitId unit) {
        return units.tree().find(unit).map(Unit::name).orElse(unit.code());
    }

    String campaign() {
        return campaigns.current().id().code();
    }

    String who() {
        return current.find().map(one -> one.displayName()).orElse("Cổng thông tin");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static long known(Conference conference) {
        return conference.isNew() ? -1 : conference.version();
    }
}
