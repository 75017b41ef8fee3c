package vn.haiphong.thidua.gallery;

import java.util.Optional;

/** What a room above knows against showing a story to everybody; all are asked before it is published. */
public interface StoryObjection {

    /** The reason in Vietnamese with what to do, or empty. */
    Optional<String> against(StoryId story);
}
