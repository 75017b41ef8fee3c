package vn.haiphong.thidua.file;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** From now on only staff may fetch the picture. */
public record PictureRetracted(PictureId id, String name) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("picture.retracted", id.toString(), name, null, "");
    }
}
