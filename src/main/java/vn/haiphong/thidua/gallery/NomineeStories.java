package vn.haiphong.thidua.gallery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.nomination.NomineeChosen;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.ConsentChanged;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectsMerged;

/** Begins a story for whom the Council chose and who agrees to it, of public parts only; takes it away when they no longer agree. */
@Component
class NomineeStories {

    private final StoryRepository stories;
    private final StoryRemoval removal;
    private final JdbcClient sql;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NomineeStories(
            StoryRepository stories,
            StoryRemoval removal,
            JdbcClient sql,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.removal = removal;
        this.sql = sql;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** A draft only: an editor completes it and a second person publishes it. */
    @EventListener
    void begin(NomineeChosen chosen) {
        var author = current.find();
        if (!chosen.agreesToStory() || author.isEmpty() || !of(chosen.subject()).isEmpty()) return;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var story = stories.saveAndFlush(new Story(content(chosen), author.get(), now));
        sql.sql("insert into gallery_nominee (subject_id, story_id, at) values (?, ?, ?)")
                .params(chosen.subject().value(), story.id().value(), PortalTime.utc(now))
                .update();
        events.publishEvent(new StoryChanged(
                "created", story.id(), chosen.name(), chosen.unit(), "Từ hồ sơ được chọn: " + chosen.title()));
    }

    @EventListener
    void takeAway(ConsentChanged changed) {
        var who = current.find();
        if (changed.kind() != ConsentKind.STORY || changed.given() || who.isEmpty()) return;
        for (var id : of(changed.subject())) {
            stories.findForChange(id)
                    .filter(story -> story.status() != StoryStatus.WITHDRAWN)
                    .ifPresent(story -> removal.remove(story, "Đối tượng rút ý kiến đồng ý đăng chuyện.", who.get()));
        }
    }

    @EventListener
    void follow(SubjectsMerged merged) {
        sql.sql("update ignore gallery_nominee set subject_id = ? where subject_id = ?")
                .params(merged.kept().value(), merged.gone().value())
                .update();
    }

    private List<StoryId> of(SubjectId subject) {
        return sql
                .sql("select story_id from gallery_nominee where subject_id = ? order by at limit 20")
                .param(subject.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(StoryId::new)
                .toList();
    }

    private StoryContent content(NomineeChosen chosen) {
        return new StoryContent(
                chosen.kind() == SubjectKind.PERSON
                        ? ExemplarKind.INDIVIDUAL
                        : ExemplarKind.valueOf(chosen.kind().name()),
                chosen.name(),
                chosen.unit(),
                chosen.sector().isEmpty() ? List.of() : List.of(chosen.sector()),
                List.of(),
                List.of(),
                units.tree().get(chosen.unit()).level(),
                LocalDate.ofInstant(clock.instant(), PortalTime.ZONE).getYear(),
                chosen.summary(),
                "",
                null,
                List.of(),
                false);
    }
}
