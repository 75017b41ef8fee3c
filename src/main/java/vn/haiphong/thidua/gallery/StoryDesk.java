package vn.haiphong.thidua.gallery;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.EDITOR;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.StoryDraft.Step;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The story desk: write, submit, publish by a second person, send back, withdraw. Every step asks for the role and for
 * the unit scope: officers of a unit write and submit below their unit, editors and organisers publish.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT', 'ADMIN')")
public class StoryDesk {

    private static final int PAGE = 100;

    /** Autosaves of one person within this time are one line of the trail. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private final StoryRepository stories;
    private final PublishedStore published;
    private final StoryPublisher publisher;
    private final StorySlugs slugs;
    private final StoryRules rules;
    private final Pictures pictures;
    private final CurrentAccount current;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryDesk(
            StoryRepository stories,
            PublishedStore published,
            StoryPublisher publisher,
            StorySlugs slugs,
            StoryRules rules,
            Pictures pictures,
            CurrentAccount current,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.published = published;
        this.publisher = publisher;
        this.slugs = slugs;
        this.rules = rules;
        this.pictures = pictures;
        this.current = current;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** At most 100 stories within the own scope, latest edit first. */
    @Transactional(readOnly = true)
    public List<StoryRow> page(StoryFilter filter, int page, int size) {
        var order = Sort.by(Sort.Direction.DESC, "editedAt", "id.value");
        return matching(filter, PageRequest.of(page, Math.min(size, PAGE), order))
                .map(Story::row)
                .getContent();
    }

    @Transactional(readOnly = true)
    public long count(StoryFilter filter) {
        return matching(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    /** @throws AccessDeniedException when the story lies outside the own scope */
    @Transactional(readOnly = true)
    public StoryDraft open(StoryId id) {
        return draft(get(id));
    }

    /** Begins a story; its unit is the own scope until another is chosen. */
    public StoryDraft create(String name) {
        var who = current.get();
        if (!who.is(EDITOR, ORGANISER, UNIT)) throw new AccessDeniedException("Writes no stories: " + who.login());
        var content = StoryContent.named(name, who.scope());
        check(rules.ofDraft(content));
        var story = stories.saveAndFlush(new Story(content, who, clock.instant()));
        tell("created", story, "");
        return draft(story);
    }

    /**
     * Keeps the working copy; readers see nothing of it.
     *
     * @param version as opened or as the last save answered
     * @throws EditedMeanwhile when somebody else saved since; nothing was written
     * @throws StoryRefused when it does not fit or names what does not exist
     */
    public StoryDraft save(StoryId id, long version, StoryContent content) {
        var story = writable(id);
        refuseStale(story, version);
        check(rules.ofDraft(content));
        if (content.unit() != null) current.demand(content.unit(), EDITOR, ORGANISER, UNIT);
        else if (current.get().scope() != null) {
            throw new StoryRefused(List.of(new Problem("unit", "Hãy chọn đơn vị trong phạm vi của bạn.")));
        }
        var who = current.get();
        var newSitting = !story.editedBy().equals(who.id().value())
                || story.editedAt().isBefore(clock.instant().minus(ONE_SITTING));
        story.edit(content, who, clock.instant());
        stories.flush();
        if (newSitting) tell("edited", story, "");
        return draft(story);
    }

    public StoryDraft submit(StoryId id, long version) {
        var story = writable(id);
        refuseStale(story, version);
        check(rules.ofPublication(story.content()));
        story.submit(current.get());
        stories.flush();
        tell("submitted", story, "");
        return draft(story);
    }

    /** Shows the story to everybody within a second; only somebody who neither wrote nor submitted it may. */
    public StoryDraft publish(StoryId id, long version) {
        var story = publishable(id);
        refuseStale(story, version);
        check(rules.ofPublication(story.content()));
        story.publish(current.get());
        stories.flush();
        var before = published.find(id);
        var now = clock.instant();
        var slug = slugs.of(id, story.content().name());
        var named = StoryPublisher.pictures(story.content());
        named.forEach(pictures::release);
        before.ifPresent(copy -> retractUnused(copy, new HashSet<>(named)));
        var copy = publisher.copy(
                id,
                slug,
                story.content(),
                pictures.find(named),
                before.map(PublishedStory::publishedAt).orElse(now),
                now);
        published.put(List.of(copy));
        events.publishEvent(
                new StoryPublished(id, copy.name(), new UnitId(copy.unit().code()), slug));
        return draft(story);
    }

    /** @param reason what the author should change; shown to the author */
    public StoryDraft sendBack(StoryId id, long version, String reason) {
        var story = publishable(id);
        refuseStale(story, version);
        story.sendBack(demanded(reason, "Hãy ghi cần sửa gì để người viết biết."));
        stories.flush();
        tell("sentBack", story, story.note());
        return draft(story);
    }

    /** Takes the story away from readers at once: page, lists, search, API. Its address answers 410. */
    public StoryDraft withdraw(StoryId id, String reason) {
        var story = get(id);
        demandScope(story, EDITOR, ORGANISER, ADMIN);
        story.withdraw(demanded(reason, "Hãy ghi lý do gỡ."));
        published.find(id).ifPresent(copy -> retractUnused(copy, Set.of()));
        published.remove(id);
        stories.flush();
        events.publishEvent(new StoryWithdrawn(id, story.content().name(), story.unit(), story.note()));
        return draft(story);
    }

    /** Makes a withdrawn story a draft again; readers see it only after a new publication. */
    public StoryDraft reopen(StoryId id) {
        var story = publishable(id);
        story.reopen();
        stories.flush();
        tell("reopened", story, "");
        return draft(story);
    }

    private Page<Story> matching(StoryFilter filter, PageRequest page) {
        var scope = current.get().scope();
        var tree = units.tree();
        var visible = scope == null ? null : tree.withBelow(scope);
        Set<UnitId> wanted = filter.unit() == null ? null : tree.withBelow(filter.unit());
        Set<UnitId> both = visible;
        if (wanted != null) {
            both = new HashSet<>(wanted);
            if (visible != null) both.retainAll(visible);
        }
        var codes = both == null ? Set.of("") : both.stream().map(UnitId::code).collect(Collectors.toSet());
        return stories.matching(
                VietnameseText.line(filter.text()), filter.status(), filter.kind(), both == null, codes, page);
    }

    private Story get(StoryId id) {
        var story =
                stories.findById(id).orElseThrow(() -> new StepRefused("Không còn chuyện này. Hãy tải lại danh sách."));
        demandScope(story, EDITOR, ORGANISER, UNIT, ADMIN);
        return story;
    }

    private Story writable(StoryId id) {
        var story = get(id);
        demandScope(story, EDITOR, ORGANISER, UNIT);
        return story;
    }

    private Story publishable(StoryId id) {
        var story = get(id);
        demandScope(story, EDITOR, ORGANISER);
        return story;
    }

    /** A story without a unit belongs to the whole city. */
    private void demandScope(Story story, Role... any) {
        current.demand(story.unit() == null ? units.tree().city().id() : story.unit(), any);
    }

    private static void refuseStale(Story story, long version) {
        if (story.version() != version) throw new EditedMeanwhile(story.editedByName(), story.editedAt());
    }

    private static void check(List<Problem> problems) {
        if (!problems.isEmpty()) throw new StoryRefused(problems);
    }

    private static String demanded(String reason, String message) {
        var clean = VietnameseText.line(reason);
        if (clean.isEmpty()) throw new StepRefused(message);
        if (clean.length() > 1000) throw new StepRefused("Lý do dài quá 1.000 ký tự. Hãy viết gọn hơn.");
        return clean;
    }

    private void retractUnused(PublishedStory copy, Set<PictureId> used) {
        var shown = new ArrayList<>(copy.pictures());
        if (copy.portrait() != null) shown.add(copy.portrait());
        for (var picture : shown) {
            var id = new PictureId(UUID.fromString(picture.id()));
            if (!used.contains(id)) pictures.retract(id);
        }
    }

    private void tell(String what, Story story, @Nullable String details) {
        events.publishEvent(new StoryChanged(
                what, story.id(), story.content().name(), story.unit(), details == null ? "" : details));
    }

    private StoryDraft draft(Story story) {
        return new StoryDraft(
                story.id(),
                story.version(),
                story.status(),
                story.content(),
                story.editedByName(),
                story.editedAt(),
                story.note(),
                published.find(story.id()).map(PublishedStory::slug).orElse(null),
                steps(story, current.get()));
    }

    private static Set<Step> steps(Story story, SignedIn who) {
        var steps = EnumSet.noneOf(Step.class);
        var writes = who.is(EDITOR, ORGANISER, UNIT);
        var decides = who.is(EDITOR, ORGANISER);
        switch (story.status()) {
            case DRAFT -> {
                if (writes) steps.addAll(Set.of(Step.EDIT, Step.SUBMIT));
            }
            case SUBMITTED -> {
                if (writes) steps.add(Step.EDIT);
                if (decides) steps.add(Step.SEND_BACK);
                if (decides && !story.isOwn(who)) steps.add(Step.PUBLISH);
            }
            case PUBLISHED -> {
                if (writes) steps.add(Step.EDIT);
            }
            case WITHDRAWN -> {
                if (decides) steps.add(Step.REOPEN);
            }
        }
        if (story.status() != StoryStatus.WITHDRAWN && who.is(EDITOR, ORGANISER, ADMIN)) steps.add(Step.WITHDRAW);
        return steps;
    }
}
