package vn.haiphong.thidua.gallery;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a story says before it is published, for whom it tells of. Asks for no role: the room that asks has checked the
 * private link.
 */
@Service
@Transactional(readOnly = true)
public class StoryProofs {

    private final StoryRepository stories;

    StoryProofs(StoryRepository stories) {
        this.stories = stories;
    }

    /** Empty when it was withdrawn or never was. */
    public Optional<StoryContent> of(StoryId id) {
        return stories.findById(id)
                .filter(story -> story.status() != StoryStatus.WITHDRAWN)
                .map(Story::content);
    }
}
