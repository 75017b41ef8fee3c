package vn.haiphong.thidua.protagonist;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.StepRefused;

/** Private links to stories, for those who may write them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT', 'ADMIN')")
public class ProtagonistLinks {

    static final Duration LASTS = Duration.ofDays(90);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProtagonistStore store;
    private final StoryDesk stories;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtagonistLinks(
            ProtagonistStore store,
            StoryDesk stories,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.stories = stories;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when no link was ever made; @throws org.springframework.security.access.AccessDeniedException outside the own scope */
    @Transactional(readOnly = true)
    public Optional<ProtagonistAnswer> find(StoryId story) {
        demand(story);
        return store.find(story);
    }

    /** The name of the story; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<String> name(StoryId story) {
        return stories.find(story).map(draft -> draft.content().name());
    }

    /** @return the address to hand over, which nobody can read here again */
    @PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT')")
    public String make(StoryId story) {
        var draft = writable(story);
        var bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        var now = clock.instant();
        store.put(story, Fingerprint.of(secret), current.get().displayName(), now, now.plus(LASTS));
        tell(ProtagonistSpoke.LINKED, draft, "");
        return ProtagonistPaths.proof(secret);
    }

    @PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT')")
    public void end(StoryId story) {
        var draft = writable(story);
        store.end(story, clock.instant());
        tell(ProtagonistSpoke.ENDED, draft, "");
    }

    /** What was asked for has been done. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT')")
    public void settle(StoryId story) {
        var draft = writable(story);
        if (!store.find(story).map(ProtagonistAnswer::waits).orElse(false)) {
            throw new StepRefused("Không có đề nghị sửa nào đang chờ.");
        }
        store.settle(story, clock.instant());
        tell(ProtagonistSpoke.SETTLED, draft, "");
    }

    private StoryDraft writable(StoryId story) {
        var draft = demand(story);
        if (!current.get().is(Role.EDITOR, Role.ORGANISER, Role.UNIT)) throw new StepRefused("Bạn chỉ được xem.");
        return draft;
    }

    private StoryDraft demand(StoryId story) {
        return stories.find(story).orElseThrow(() -> new StepRefused("Không có chuyện này."));
    }

    private void tell(String step, StoryDraft draft, String details) {
        events.publishEvent(new ProtagonistSpoke(
                step, draft.id(), draft.content().unit(), draft.content().name(), details));
    }
}
