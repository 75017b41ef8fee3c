package vn.haiphong.thidua.gallery;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.EDITOR;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.StoryDraft.Step;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The story desk: write, submit, publish by a second person, send back, withdraw. Every step asks for the role and for
 * the unit scope: officers of a unit write and submit below their unit, editors and organisers publish.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT', 'ADMIN')")
public class StoryDesk {

    /** Autosaves of one person within this time are one line of the trail. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private final StoryRepository stories;
    private final PublishedStore published;
    private final StoryPublisher publisher;
    private final StoryRemoval removal;
    private final StorySlugs slugs;
    private final StoryRules rules;
    private final StoryFields fields;
    private final Pictures pictures;
    private final CurrentAccount current;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ObjectProvider<StoryObjection> objections;

    StoryDesk(
            StoryRepository stories,
            PublishedStore published,
            StoryPublisher publisher,
            StoryRemoval removal,
            StorySlugs slugs,
            StoryRules rules,
            StoryFields fields,
            Pictures pictures,
            CurrentAccount current,
            Units units,
            ApplicationEventPublisher events,
            Clock clock,
            ObjectProvider<StoryObjection> objections) {
        this.stories = stories;
        this.published = published;
        this.publisher = publisher;
        this.removal = removal;
        this.slugs = slugs;
        this.rules = rules;
        this.fields = fields;
        this.pictures = pictures;
        this.current = current;
        this.units = units;
        this.events = events;
        this.clock = clock;
        this.objections = objections;
    }

    /** @throws AccessDeniedException when the story lies outside the own scope */
    @Transactional(readOnly = true)
    public Optional<StoryDraft> find(StoryId id) {
        var story = stories.findById(id);
        story.ifPresent(found -> demandScope(found, EDITOR, ORGANISER, UNIT, ADMIN));
        return story.map(this::draft);
    }

    /** Whether the signed-in account writes stories at all. */
    public boolean mayWrite() {
        return current.get().is(EDITOR, ORGANISER, UNIT);
    }

    /** Begins a story; its unit is the own scope until another is chosen. */
    public StoryDraft create(String name) {
        var who = current.get();
        if (!mayWrite()) throw new AccessDeniedException("Writes no stories: " + who.login());
        var content = StoryContent.named(name, who.scope());
        check(rules.ofDraft(content));
        var story = stories.saveAndFlush(new Story(content, who, now()));
        tell("created", story, "");
        return draft(story);
    }

    /**
     * Keeps the working copy; readers see nothing of it.
     *
     * @param version as opened or as the last save answered
     * @throws vn.haiphong.thidua.shared.EditedMeanwhile when somebody else saved since; nothing was written
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
        var newSitting = story.status() != StoryStatus.DRAFT
                || !story.editedBy().equals(who.id().value())
                || story.editedAt().isBefore(now().minus(ONE_SITTING));
        var changed = story.edit(content.withFields(fields.spelled(content.fields())), who, now());
        stories.flush();
        if (changed && newSitting) tell("edited", story, "");
        return draft(story);
    }

    public StoryDraft submit(StoryId id, long version) {
        var story = writable(id);
        refuseStale(story, version);
        check(rules.ofPublication(story.content()));
        story.submit(current.get());
        keepStep(story);
        tell("submitted", story, "");
        return draft(story);
    }

    /** Shows the story to everybody within a second; only somebody who neither wrote nor submitted it may. */
    public StoryDraft publish(StoryId id, long version) {
        var story = publishable(id);
        refuseStale(story, version);
        check(rules.ofPublication(story.content()));
        objections.stream()
                .flatMap(room -> room.against(id).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new StepRefused(reason);
                });
        story.publish(current.get());
        keepStep(story);
        var before = published.find(id);
        var now = now();
        var content = story.content();
        var slug = slugs.of(id, content.name());
        var named = StoryPublisher.pictures(content);
        named.forEach(pictures::release);
        before.ifPresent(copy -> removal.retractUnused(copy, new HashSet<>(named)));
        var copy = publisher.copy(
                id,
                slug,
                content.withFields(fields.known(content.fields(), added -> {})),
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
        story.sendBack(RequiredText.reason(reason, "Hãy ghi cần sửa gì để người viết biết."));
        keepStep(story);
        tell("sentBack", story, story.note());
        return draft(story);
    }

    /** Takes the story away from readers at once: page, lists, search, API. Its address answers 410. */
    public StoryDraft withdraw(StoryId id, String reason) {
        var story = changing(id, EDITOR, ORGANISER, ADMIN);
        removal.remove(story, RequiredText.reason(reason, "Hãy ghi lý do gỡ."), current.get());
        return draft(story);
    }

    /** Makes a withdrawn story a draft again; readers see it only after a new publication. */
    public StoryDraft reopen(StoryId id) {
        var story = publishable(id);
        story.reopen();
        keepStep(story);
        tell("reopened", story, "");
        return draft(story);
    }

    private Story writable(StoryId id) {
        return changing(id, EDITOR, ORGANISER, UNIT);
    }

    private Story publishable(StoryId id) {
        return changing(id, EDITOR, ORGANISER);
    }

    private Story changing(StoryId id, Role... any) {
        var story = stories.findForChange(id)
                .orElseThrow(() -> new StepRefused("Không còn chuyện này. Hãy tải lại danh sách."));
        demandScope(story, any);
        return story;
    }

    /** As fine as the database keeps it, so that what is answered is what will be read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void keepStep(Story story) {
        story.stepTaken(current.get(), now());
        stories.flush();
    }

    /** A story without a unit belongs to the whole city. */
    private void demandScope(Story story, Role... any) {
        current.demand(story.unit() == null ? units.tree().city().id() : story.unit(), any);
    }

    private static void refuseStale(Story story, long version) {
        if (story.version() != version) throw story.changedMeanwhile();
    }

    private static void check(List<Problem> problems) {
        if (!problems.isEmpty()) throw new StoryRefused(problems);
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
                published.slug(story.id()).orElse(null),
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
