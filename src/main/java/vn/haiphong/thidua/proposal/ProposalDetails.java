package vn.haiphong.thidua.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * One proposal as who asks may see it.
 *
 * @param sender null when it was purged, or for who only reads
 * @param senderPurged whether nobody sees it any more
 * @param steps what who asks may do now
 * @param sameName others that propose somebody of the same name, at most ten
 */
public record ProposalDetails(
        ProposalId id,
        long version,
        String number,
        ProposedKind kind,
        String name,
        String place,
        String deed,
        UnitId unit,
        ProposalStatus status,
        Instant sentAt,
        @Nullable ProposalSender sender,
        boolean senderPurged,
        List<ProposalEntry> entries,
        Set<ProposalStep> steps,
        List<ProposalRow> sameName,
        boolean demonstration) {}
