package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.StepRefused;

/** The limits of clause I.4, which the Board sets for each level. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class ThriftLimits {

    private final ThriftLimitStore limits;
    private final ConferenceKeeper keeper;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThriftLimits(
            ThriftLimitStore limits,
            ConferenceKeeper keeper,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.limits = limits;
        this.keeper = keeper;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** From the base upward. */
    @Transactional(readOnly = true)
    public List<ThriftLimit> all() {
        return List.copyOf(limits.of(keeper.campaign()).values());
    }

    /** Null leaves that side open. */
    @PreAuthorize("hasRole('ORGANISER')")
    public ThriftLimit change(
            UnitLevel level, @Nullable Integer halfDays, @Nullable Integer guests, @Nullable Long money) {
        current.demandCity(ORGANISER);
        if (halfDays != null && halfDays != 1 && halfDays != 2) {
            throw new StepRefused("Hãy ghi 1 hoặc 2 buổi, hoặc để trống.");
        }
        if (guests != null && (guests < 1 || guests > 100_000)) {
            throw new StepRefused("Hãy ghi số người dự từ 1 đến 100.000, hoặc để trống.");
        }
        if (money != null && (money < 1 || money > 1_000_000_000_000L)) {
            throw new StepRefused("Hãy ghi kinh phí từ 1 đồng đến 1.000 tỷ đồng, hoặc để trống.");
        }
        var limit = new ThriftLimit(level, halfDays, guests, money, keeper.who(), clock.instant());
        limits.keep(keeper.campaign(), limit, clock.instant());
        events.publishEvent(new ConferenceRulesChanged(
                ConferenceRulesChanged.LIMIT_CHANGED,
                "Mức tiết kiệm, " + level.label().toLowerCase(java.util.Locale.ROOT),
                limit.described()));
        return limit;
    }
}
