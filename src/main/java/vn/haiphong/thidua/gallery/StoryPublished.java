package vn.haiphong.thidua.gallery;

import java.util.Set;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.ShownPublicly;

/** Readers see a story for the first time, or in a new form. */
public record StoryPublished(StoryId id, String name, UnitId unit, String slug) implements Audited, ShownPublicly {

    static final Set<String> ADDRESSES = Set.of("/dien-hinh", "/phong-trao", "/");

    @Override
    public AuditNote auditNote() {
        return new AuditNote("story.published", id.toString(), name, unit.code(), "/dien-hinh/" + slug);
    }

    @Override
    public Set<String> addresses() {
        return ADDRESSES;
    }
}
