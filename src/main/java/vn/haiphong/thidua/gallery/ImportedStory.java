package vn.haiphong.thidua.gallery;

/**
 * One valid row of an import.
 *
 * @param line in the file, for the report
 * @param externalId names the row for good in the system it comes from
 * @param publish whether readers should see it
 */
record ImportedStory(long line, String externalId, StoryContent content, boolean publish) {}
