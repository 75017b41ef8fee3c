package vn.haiphong.thidua.nomination;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** Writes down each step of a nomination, where it can be read later, and tells of it. */
@Component
class NominationTrail {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationTrail(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** @param at the unit that takes the step */
    void write(Nomination nomination, Step step, UnitId at, String text, String by) {
        write(nomination, step, at, text, by, null, null);
    }

    /** @param to the unit it goes to */
    void write(
            Nomination nomination,
            Step step,
            UnitId at,
            String text,
            String by,
            @Nullable UnitId to,
            @Nullable UUID submission) {
        sql.sql("insert into nomination_entry (nomination_id, step, unit_code, text, submission_id, by_name, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        nomination.id().value(),
                        step.name(),
                        at.code(),
                        text,
                        submission,
                        by,
                        PortalTime.utc(clock.instant()))
                .update();
        events.publishEvent(
                new NominationChanged(step, nomination.id(), nomination.subjectName(), nomination.unit(), to, text));
    }

    /** The latest first, at most 300. */
    List<NominationEntry> of(NominationId nomination) {
        return sql.sql("select * from nomination_entry where nomination_id = ? order by id desc limit 300")
                .param(nomination.value())
                .query((row, number) -> new NominationEntry(
                        Step.valueOf(row.getString("step")),
                        new UnitId(row.getString("unit_code")),
                        row.getString("text"),
                        row.getObject("submission_id", UUID.class),
                        row.getString("by_name"),
                        PortalTime.instant(row, "at")))
                .list();
    }
}
