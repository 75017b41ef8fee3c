package vn.haiphong.thidua.door;

import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.delegate.DelegateRoll;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Label;
import vn.haiphong.thidua.paper.LabelSheets;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** Makes the cards of confirmed delegates, deals them their seats in the hall, and prints them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'LEADER')")
public class Cards {

    private final CardStore cards;
    private final DelegateRoll roll;
    private final LabelSheets sheets;
    private final Campaigns campaigns;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cards(
            CardStore cards,
            DelegateRoll roll,
            LabelSheets sheets,
            Campaigns campaigns,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.roll = roll;
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How the cards stand against the lists.
     *
     * @param missing confirmed delegates without a card
     * @param stale cards of people who do not come any more
     */
    public record State(int cards, int seated, int missing, int stale) {}

    @Transactional(readOnly = true)
    public State state() {
        current.demandCity(ORGANISER, LEADER);
        var made = all();
        var have = made.stream().map(Card::delegate).collect(Collectors.toSet());
        var come = roll.confirmed().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        return new State(
                made.size(),
                (int) made.stream().filter(card -> card.seat() != null).count(),
                (int) come.stream().filter(one -> !have.contains(one)).count(),
                (int) have.stream().filter(one -> !come.contains(one)).count());
    }

    /** @param delegation null for all @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<Card> page(@Nullable UnitId delegation, int offset, int limit) {
        current.demandCity(ORGANISER, LEADER);
        return cards.page(campaign(), delegation, offset, Math.min(limit, 100));
    }

    @Transactional(readOnly = true)
    public int count(@Nullable UnitId delegation) {
        current.demandCity(ORGANISER, LEADER);
        return cards.count(campaign(), delegation);
    }

    /** Gives every confirmed delegate a card and takes those of people who do not come any more. @return how many are new */
    @PreAuthorize("hasRole('ORGANISER')")
    public int renew() {
        current.demandCity(ORGANISER);
        int number = cards.lastNumber(campaign());
        var come = roll.confirmed();
        var have = all().stream().map(Card::delegate).collect(Collectors.toSet());
        var gone = new HashSet<>(have);
        come.forEach(one -> gone.remove(one.id().value()));
        cards.drop(campaign(), gone);
        int fresh = 0;
        int position = 0;
        for (var one : come) {
            var isNew = !have.contains(one.id().value());
            if (isNew) fresh++;
            cards.put(campaign(), one, isNew ? ++number : 0, ++position, clock.instant());
        }
        tell("cardsMade", campaign(), "Thẻ đại biểu", fresh + " thẻ mới, " + gone.size() + " thẻ bỏ");
        return fresh;
    }

    /** Deals the seats of the hall delegation by delegation, the official ones first; what was dealt before is forgotten. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void dealSeats(HallPlan hall) {
        current.demandCity(ORGANISER);
        cards.lastNumber(campaign());
        var seats = hall.seats();
        var made = all();
        if (made.isEmpty()) throw new StepRefused("Chưa có thẻ nào. Hãy bấm “Cập nhật thẻ” trước.");
        if (made.size() > seats.size()) {
            throw new StepRefused("Hội trường có " + seats.size() + " ghế, cần " + made.size()
                    + ". Hãy thêm hàng hoặc thêm ghế mỗi hàng.");
        }
        cards.clearSeats(campaign());
        int next = 0;
        for (var card : all()) cards.seat(card.delegate(), card.version(), seats.get(next++));
        tell(
                "seatsDealt",
                campaign(),
                "Chỗ ngồi đại biểu",
                made.size() + " chỗ, " + hall.rows() + " hàng × " + hall.width());
    }

    /** @param seat as typed, e.g. {@code b 12}; empty for none */
    @PreAuthorize("hasRole('ORGANISER')")
    public void seat(UUID delegate, long version, String seat) {
        current.demandCity(ORGANISER);
        var card = found(delegate);
        var clean = VietnameseText.line(seat).replace(" ", "").toUpperCase(Locale.ROOT);
        if (!clean.isEmpty() && !clean.matches("[A-Z]{1,2}[1-9][0-9]{0,2}")) {
            throw new StepRefused("Ghế ghi bằng chữ của hàng và số, ví dụ B12.");
        }
        if (!cards.seat(delegate, version, clean.isEmpty() ? null : clean)) {
            var there = clean.isEmpty() ? null : cards.nameAt(campaign(), clean).orElse(null);
            throw new StepRefused(
                    there != null && !there.equals(card.name())
                            ? "Ghế " + clean + " đã xếp cho " + there
                                    + ". Hãy chọn ghế khác hoặc đổi ghế người đó trước."
                            : "Thẻ này vừa được người khác sửa; chưa ghi gì. Hãy tải lại trang.");
        }
        tell("seatSet", delegate.toString(), "Thẻ số " + card.number(), clean.isEmpty() ? "bỏ ghế" : clean);
    }

    /** For a card that was lost: the new one has another code, the old one is not taken any more. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void replace(UUID delegate) {
        current.demandCity(ORGANISER);
        var card = found(delegate);
        cards.seal(delegate);
        tell("cardReplaced", delegate.toString(), "Thẻ số " + card.number(), "");
    }

    /** @param delegation null for all */
    @Transactional(readOnly = true)
    public byte[] print(@Nullable UnitId delegation) {
        current.demandCity(ORGANISER);
        var name = campaigns.current().name().replaceAll("\\s*\\(.*\\)$", "");
        return sheets.write(
                "Thẻ đại biểu",
                cards.page(campaign(), delegation, 0, CardStore.AT_MOST).stream()
                        .map(card -> label(card, name))
                        .toList());
    }

    private static Label label(Card card, String congress) {
        var lines = card.unit().equals(card.delegationName())
                ? List.of("Đoàn " + card.delegationName())
                : List.of(card.unit(), "Đoàn " + card.delegationName());
        return new Label(
                congress,
                card.kind() == vn.haiphong.thidua.quota.SeatKind.OFFICIAL ? "ĐẠI BIỂU CHÍNH THỨC" : "KHÁCH MỜI",
                card.name(),
                lines,
                List.of(
                        card.seat() == null ? "Ghế ……" : "Ghế " + card.seat(),
                        "Thẻ số " + "%04d".formatted(card.number())),
                card.code());
    }

    private List<Card> all() {
        return cards.page(campaign(), null, 0, CardStore.AT_MOST);
    }

    private Card found(UUID delegate) {
        return cards.find(campaign(), delegate)
                .orElseThrow(() -> new StepRefused("Đại biểu này không có thẻ. Hãy bấm “Cập nhật thẻ”."));
    }

    private void tell(String step, String subject, String label, String details) {
        events.publishEvent(new DoorChanged(step, subject, label, details));
    }

    private String campaign() {
        Campaign now = campaigns.current();
        return now.id().code();
    }
}
