package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.StepRefused;

/** The figures of guidance 1149/HD-BTĐKT, which the Board may set. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class SizeRules {

    private final SizeRuleStore rules;
    private final ConferenceKeeper keeper;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SizeRules(
            SizeRuleStore rules,
            ConferenceKeeper keeper,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.keeper = keeper;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SizeRule current() {
        return rules.of(keeper.campaign());
    }

    /** @param atExactly null to leave the choice to the unit */
    @PreAuthorize("hasRole('ORGANISER')")
    public SizeRule change(@Nullable Integer staff, @Nullable MeetingMode atExactly, @Nullable Integer halfDays) {
        current.demandCity(ORGANISER);
        if (staff == null || staff < 1 || staff > 1_000_000) {
            throw new StepRefused("Hãy ghi số người từ 1 đến 1.000.000.");
        }
        if (halfDays == null || halfDays < 1 || halfDays > 2) throw new StepRefused("Hãy ghi 1 hoặc 2 buổi.");
        var rule = new SizeRule(staff, atExactly, halfDays, keeper.who(), clock.instant());
        rules.keep(keeper.campaign(), rule, clock.instant());
        events.publishEvent(new ConferenceRulesChanged(
                ConferenceRulesChanged.RULE_CHANGED, "Quy mô hội nghị cơ sở", rule.described()));
        return rule;
    }
}
