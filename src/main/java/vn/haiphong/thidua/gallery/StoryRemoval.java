package vn.haiphong.thidua.gallery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.file.Pictures;

/** Takes a story away from readers at once: page, lists, search, API, and the pictures nobody shows any more. */
@Component
class StoryRemoval {

    private final StoryRepository stories;
    private final PublishedStore published;
    private final Pictures pictures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryRemoval(
            StoryRepository stories,
            PublishedStore published,
            Pictures pictures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.published = published;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
    }

    void remove(Story story, String reason, SignedIn by) {
        story.withdraw(reason);
        // As fine as the database keeps it, so that what is answered is what will be read.
        story.stepTaken(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        stories.flush();
        published.find(story.id()).ifPresent(copy -> retractUnused(copy, Set.of()));
        published.remove(story.id());
        events.publishEvent(new StoryWithdrawn(story.id(), story.content().name(), story.unit(), reason));
    }

    /** @param used those that are shown on */
    void retractUnused(PublishedStory copy, Set<PictureId> used) {
        var shown = new ArrayList<>(copy.pictures());
        if (copy.portrait() != null) shown.add(copy.portrait());
        for (var picture : shown) {
            var id = new PictureId(UUID.fromString(picture.id()));
            if (!used.contains(id)) pictures.retract(id);
        }
    }
}
