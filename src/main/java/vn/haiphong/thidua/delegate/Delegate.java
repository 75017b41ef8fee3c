package vn.haiphong.thidua.delegate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.SubjectId;

/**
 * A person on the list of a unit, as the table keeps it.
 *
 * @param position in the waiting list, 0 for those with a seat
 * @param reason why somebody is gone or came instead of another
 */
record Delegate(
        DelegateId id,
        long version,
        UnitId unit,
        SeatKind kind,
        DelegateState state,
        int position,
        SubjectId subject,
        String summary,
        @Nullable Instant consentedAt,
        boolean confirmed,
        String reason,
        @Nullable UUID replaces,
        @Nullable UUID importId,
        boolean demonstration,
        String editedBy,
        Instant editedAt) {

    Delegate place(SeatKind newKind, DelegateState newState, int newPosition, boolean stillConfirmed) {
        return new Delegate(
                id,
                version,
                unit,
                newKind,
                newState,
                newPosition,
                subject,
                summary,
                consentedAt,
                stillConfirmed,
                reason,
                replaces,
                importId,
                demonstration,
                editedBy,
                editedAt);
    }

    Delegate gone(String why) {
        return new Delegate(
                id,
                version,
                unit,
                kind,
                DelegateState.GONE,
                0,
                subject,
                summary,
                consentedAt,
                false,
                why,
                replaces,
                importId,
                demonstration,
                editedBy,
                editedAt);
    }

    Delegate said(String newSummary, @Nullable Instant newConsent) {
        return new Delegate(
                id,
                version,
                unit,
                kind,
                state,
                position,
                subject,
                newSummary,
                newConsent,
                confirmed,
                reason,
                replaces,
                importId,
                demonstration,
                editedBy,
                editedAt);
    }

    Delegate of(SubjectId other) {
        return new Delegate(
                id,
                version,
                unit,
                kind,
                state,
                position,
                other,
                summary,
                consentedAt,
                confirmed,
                reason,
                replaces,
                importId,
                demonstration,
                editedBy,
                editedAt);
    }

    Delegate instead(Delegate of, String why) {
        return new Delegate(
                id,
                version,
                unit,
                kind,
                state,
                position,
                subject,
                summary,
                consentedAt,
                confirmed,
                why,
                of.id().value(),
                importId,
                demonstration,
                editedBy,
                editedAt);
    }
}
