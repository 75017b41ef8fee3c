package vn.haiphong.thidua.file;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** From now on everybody may fetch the picture. */
public record PictureReleased(PictureId id, String name) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("picture.released", id.toString(), name, null, "");
    }
}
