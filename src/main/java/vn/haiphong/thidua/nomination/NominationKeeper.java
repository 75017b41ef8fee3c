package vn.haiphong.thidua.nomination;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.Completeness.Look;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectId;

/** What the services of the room do alike: find nominations for who may touch them, and see what they lack. */
@Component
class NominationKeeper {

    private final NominationRepository nominations;
    private final PaperStore papers;
    private final TitleRules rules;
    private final Campaigns campaigns;
    private final SubjectConsents consents;
    private final UnitTree units;
    private final CurrentAccount current;
    private final Clock clock;

    NominationKeeper(
            NominationRepository nominations,
            PaperStore papers,
            TitleRules rules,
            Campaigns campaigns,
            SubjectConsents consents,
            Units units,
            CurrentAccount current,
            Clock clock) {
        this.nominations = nominations;
        this.papers = papers;
        this.rules = rules;
        this.campaigns = campaigns;
        this.consents = consents;
        this.units = units.tree();
        this.current = current;
        this.clock = clock;
    }

    /** Holds the row until the end of the transaction. */
    Nomination locked(NominationId id) {
        var found = nominations.lock(List.of(id.value()));
        if (found.isEmpty()) throw new StepRefused("Không có hồ sơ này.");
        demandScope(found.getFirst());
        return found.getFirst();
    }

    /** Of several; the order is that of the ids asked for. */
    List<Nomination> locked(Collection<NominationId> ids) {
        var found = nominations.lock(ids.stream().map(NominationId::value).toList()).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
        if (found.size() != ids.size()) throw new StepRefused("Có hồ sơ không còn. Hãy tải lại danh sách.");
        found.values().forEach(this::demandScope);
        return ids.stream().map(found::get).toList();
    }

    private void demandScope(Nomination nomination) {
        current.demand(nomination.unit(), ORGANISER, UNIT);
    }

    boolean mayRead(Nomination nomination) {
        if (!current.get().is(ADMIN, ORGANISER, UNIT, LEADER) || !current.covers(nomination.unit())) return false;
        // A draft belongs to those who write it.
        return nomination.status() != NominationStatus.DRAFT || acts(nomination.unit());
    }

    /** Whether who is signed in acts for that unit; the Board does for the city. */
    boolean acts(UnitId unit) {
        if (unit.equals(city())) return current.get().is(ORGANISER) && current.covers(unit);
        return current.get().is(UNIT) && current.covers(unit);
    }

    void demandActs(UnitId unit) {
        if (!acts(unit)) throw new AccessDeniedException("Does not act for " + unit);
    }

    UnitId city() {
        return units.city().id();
    }

    /** The unit above; null for the city. */
    @Nullable
    UnitId above(UnitId unit) {
        return units.get(unit).parent();
    }

    /** Between the holder and the unit that proposes, the one right below the holder; null at the latter. */
    @Nullable
    UnitId below(Nomination nomination) {
        var path = units.path(nomination.unit()).stream().map(Unit::id).toList();
        var at = path.indexOf(nomination.holder());
        return at < 0 || at + 1 >= path.size() ? null : path.get(at + 1);
    }

    String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }

    /** The last day of the unit's time for a nomination that arrives now. */
    LocalDate due(Nomination nomination, UnitId at) {
        var days = rules.of(nomination.content().title()).days();
        return WorkingDays.vietnam()
                .plus(today(), days.getOrDefault(units.get(at).level(), 10));
    }

    String title(String code) {
        return campaigns.title(code).map(title -> title.name()).orElse("");
    }

    List<MissingPart> missing(Nomination nomination) {
        return missing(List.of(nomination)).get(nomination.id());
    }

    Map<NominationId, List<MissingPart>> missing(Collection<Nomination> of) {
        var ids = of.stream().map(Nomination::id).toList();
        var carried = papers.of(ids);
        var votes = papers.votes(ids);
        var agreeing = consents.agreeing(of.stream().map(Nomination::subject).toList(), ConsentKind.NOMINATION);
        return of.stream()
                .collect(Collectors.toMap(
                        Nomination::id,
                        one -> Completeness.of(
                                look(
                                        one,
                                        carried.getOrDefault(one.id(), List.of()),
                                        votes.getOrDefault(one.id(), List.of()),
                                        agreeing),
                                today())));
    }

    private Look look(
            Nomination nomination,
            List<DossierPaper> carried,
            List<NominationVote> votes,
            Collection<SubjectId> agreeing) {
        var here = votes.stream()
                .filter(vote -> vote.unit().equals(nomination.holder()))
                .reduce((earlier, later) -> later);
        return new Look(
                rules.of(nomination.content().title()),
                campaigns
                        .title(nomination.content().title())
                        .filter(title -> title.inForce())
                        .orElse(null),
                nomination.subjectKind(),
                units.get(nomination.unit()).kind() == UnitKind.ENTERPRISE,
                nomination.content(),
                carried,
                nomination.holder(),
                here.orElse(null),
                nomination.holder().equals(city()),
                agreeing.contains(nomination.subject()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }
}
