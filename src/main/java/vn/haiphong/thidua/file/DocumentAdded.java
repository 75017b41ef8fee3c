package vn.haiphong.thidua.file;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Somebody attached a document. */
public record DocumentAdded(Document document) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote(
                "document.added",
                document.id().toString(),
                document.name(),
                null,
                document.size() + ", SHA-256 " + document.sha256());
    }
}
