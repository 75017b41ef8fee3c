package vn.haiphong.thidua.archive;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** The archive was checked or handed out. */
record ArchiveNoted(String step, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("archive." + step, "archive", "Kho lưu trữ", null, details);
    }
}
