package vn.haiphong.thidua.shared;

import org.jspecify.annotations.Nullable;

/**
 * What the audit trail keeps of one change.
 *
 * @param action a verb key, e.g. {@code story.published}; its text is {@code audit.action.<key>}
 * @param subject the id of the thing changed
 * @param label how people call the thing
 * @param unitCode the unit it belongs to, or null when it belongs to the whole city
 * @param details what changed, in words or as a short before and after; never a password, a token or a personal field
 */
public record AuditNote(
        String action,
        String subject,
        String label,
        @Nullable String unitCode,
        String details) {}
