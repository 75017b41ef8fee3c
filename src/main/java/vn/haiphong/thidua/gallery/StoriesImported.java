package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.Set;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.ShownPublicly;

/**
 * A part of an import was written.
 *
 * @param published those of its stories that readers see now
 * @param hidden those that readers see no longer
 */
record StoriesImported(String source, long added, long changed, List<PublishedStory> published, List<StoryId> hidden)
        implements Audited, ShownPublicly {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("story.imported", source, source, null, "thêm " + added + ", sửa " + changed);
    }

    @Override
    public Set<String> addresses() {
        return published.isEmpty() && hidden.isEmpty() ? Set.of() : StoryPublished.ADDRESSES;
    }
}
