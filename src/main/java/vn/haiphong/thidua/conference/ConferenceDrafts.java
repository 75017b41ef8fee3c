package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.conference.ConferenceDraft.Step;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;

/** Shows a conference to who looks at it: with gates, warnings, files, and what this person may do now. */
@Component
class ConferenceDrafts {

    private final ConferenceKeeper keeper;
    private final ConferenceTasks tasks;
    private final ConferenceRepository conferences;
    private final ConferenceShelf shelf;
    private final LeaderSlots leaderSlots;
    private final Documents documents;
    private final Units units;
    private final CurrentAccount current;

    ConferenceDrafts(
            ConferenceKeeper keeper,
            ConferenceTasks tasks,
            ConferenceRepository conferences,
            ConferenceShelf shelf,
            LeaderSlots leaderSlots,
            Documents documents,
            Units units,
            CurrentAccount current) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.conferences = conferences;
        this.shelf = shelf;
        this.leaderSlots = leaderSlots;
        this.documents = documents;
        this.units = units;
        this.current = current;
    }

    ConferenceDraft of(UnitId unit, @Nullable Conference conference) {
        var shown = conference == null ? keeper.begin(unit) : conference;
        var ids = shown.content().files().stream().map(DocumentId::new).toList();
        var found = documents.find(ids);
        var window = keeper.window(unit);
        var norms = keeper.norms(shown.level());
        var slots = conference == null
                ? List.<LeaderSlot>of()
                : leaderSlots.of(shown.id().value(), unit);
        return new ConferenceDraft(
                unit,
                shown.level(),
                keeper.stage(shown.level()).conference(),
                shown.isPilot(),
                conference == null ? -1 : ConferenceKeeper.known(conference),
                shown.status(),
                shown.content(),
                ids.stream().filter(found::containsKey).map(found::get).toList(),
                window,
                norms,
                ConferenceRules.warnings(shown, norms, window, notHeldBelow(shown)),
                ConferenceGates.of(
                        shown,
                        slots,
                        shown.isPilot() ? tasks.due(ConferenceDoors.DOSSIER, unit) : null,
                        shown.isPilot() ? tasks.due(ConferenceDoors.SLOT, unit) : null,
                        keeper.today()),
                shown.dossier().approvals(),
                slots,
                shown.note(),
                shown.dossier().back(),
                shown.announcedAt(),
                conference == null ? "" : shown.editedByName(),
                shown.editedAt(),
                shown.isDemonstration(),
                steps(unit, shown));
    }

    private Set<Step> steps(UnitId unit, Conference conference) {
        var steps = EnumSet.noneOf(Step.class);
        var board = current.get().is(ORGANISER) && current.covers(unit);
        var writes = keeper.isOfCity(unit) ? board : current.get().is(UNIT) && current.covers(unit);
        var steers = board || writes;
        var status = conference.status();
        var open = status.isAhead() || status == ConferenceStatus.POSTPONED;
        if (writes && (open || status == ConferenceStatus.HELD)) steps.add(Step.EDIT);
        if (writes && open && conference.isPilot() && conference.dossier().at() == null) steps.add(Step.SUBMIT_DOSSIER);
        if (board && open && conference.dossier().at() != null) steps.add(Step.DECIDE_DOSSIER);
        if (writes && status.isAhead() && !keeper.isOfCity(unit)) steps.add(Step.REQUEST_SLOT);
        if (steers && status.isAhead()) steps.addAll(Set.of(Step.HOLD, Step.POSTPONE));
        if (steers && status.isAhead() && shelf.isBehind(conference)) steps.add(Step.ANNOUNCE);
        if (writes && status == ConferenceStatus.HELD) steps.add(Step.REPORT);
        if (steers && open) steps.add(Step.CANCEL);
        if (board && status.isOver()) steps.add(Step.TAKE_BACK);
        if (conference.isNew()) steps.retainAll(Set.of(Step.EDIT));
        return steps;
    }

    /** The units of the base level below whose conference is not over. */
    private List<String> notHeldBelow(Conference conference) {
        if (conference.level() != UnitLevel.UPPER) return List.of();
        var tree = units.tree();
        var below = tree.withBelow(conference.unit()).stream()
                .map(tree::get)
                .filter(unit -> unit.level() == UnitLevel.GRASSROOTS)
                .toList();
        if (below.isEmpty()) return List.of();
        var over = Set.copyOf(conferences.over(
                keeper.campaign(), below.stream().map(unit -> unit.id().code()).toList(), Limit.of(1000)));
        return below.stream()
                .filter(unit -> !over.contains(unit.id().code()))
                .map(Unit::name)
                .toList();
    }
}
