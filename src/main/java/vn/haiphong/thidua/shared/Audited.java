package vn.haiphong.thidua.shared;

/** An event that belongs in the audit trail; the trail is written in the transaction that raises it. */
public interface Audited {

    AuditNote auditNote();
}
