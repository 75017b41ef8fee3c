package vn.haiphong.thidua.file;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Somebody brought a new picture into the house. */
public record PictureAdded(PictureId id, String name) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("picture.added", id.toString(), name, null, "");
    }
}
