package vn.haiphong.thidua.gallery;

/** What stands at an address of the gallery. */
public sealed interface StoryLookup {

    record Found(PublishedStory story) implements StoryLookup {}

    /** The story has another address now. */
    record Moved(String slug) implements StoryLookup {}

    /** The story was there and is gone for good or for now. */
    record Withdrawn() implements StoryLookup {}

    record Missing() implements StoryLookup {}
}
