package vn.haiphong.thidua.gallery;

/**
 * Something wrong with one field of a story.
 *
 * @param field name of the component of {@link StoryContent}
 * @param message in Vietnamese, says what to do
 */
public record Problem(String field, String message) {}
