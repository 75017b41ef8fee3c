package vn.haiphong.thidua.door;

import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.OPERATOR;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * Who has come. Doors send what they noted, also hours later and twice; a delegate counts once, by the last that was noted of
 * them.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'OPERATOR')")
public class Arrivals {

    private static final int AT_ONCE = 1000;

    private final ArrivalStore arrivals;
    private final CardStore cards;
    private final Campaigns campaigns;
    private final CurrentAccount current;
    private final Clock clock;

    Arrivals(ArrivalStore arrivals, CardStore cards, Campaigns campaigns, CurrentAccount current, Clock clock) {
        this.arrivals = arrivals;
        this.cards = cards;
        this.campaigns = campaigns;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Something noted at a door.
     *
     * @param id made by the door; the same one counts once
     * @param arrived false when somebody was noted by mistake
     * @param at by the clock of the door
     */
    public record Noted(UUID id, UUID delegate, boolean arrived, Instant at, String door) {}

    /** Where a delegate stands now. */
    public record Presence(UUID delegate, boolean arrived, Instant at, String door) {}

    /** @param revision to ask for what comes after */
    public record News(long revision, List<Presence> changes) {}

    /** @throws org.springframework.security.access.AccessDeniedException when who is signed in notes nobody */
    @Transactional(readOnly = true)
    public void demandDoor() {
        current.demandCity(ORGANISER, OPERATOR);
    }

    /** Everybody who may come. */
    @Transactional(readOnly = true)
    public List<Card> expected() {
        current.demandCity(ORGANISER, OPERATOR);
        return cards.page(campaign(), null, 0, CardStore.AT_MOST);
    }

    /** Takes what a door noted and tells it what changed since it asked last. */
    public News exchange(long since, List<Noted> noted) {
        current.demandCity(ORGANISER, OPERATOR);
        if (noted.size() > AT_ONCE) throw new StepRefused("Nhiều nhất 1.000 lượt một lần gửi.");
        var now = clock.instant();
        for (var one : noted) {
            // A door whose clock runs ahead would win over every later word.
            var at = one.at().isAfter(now) ? now : one.at();
            var door = VietnameseText.line(one.door());
            arrivals.add(
                    campaign(),
                    new Noted(
                            one.id(),
                            one.delegate(),
                            one.arrived(),
                            at,
                            door.substring(0, Math.min(40, door.length()))),
                    current.get().displayName(),
                    now);
        }
        return arrivals.since(campaign(), since);
    }

    /** How many of a delegation have come. */
    public record Headcount(String delegation, int expected, int present) {}

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ORGANISER', 'OPERATOR', 'LEADER')")
    public List<Headcount> headcounts() {
        current.demandCity(ORGANISER, OPERATOR, LEADER);
        return arrivals.headcounts(campaign());
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
