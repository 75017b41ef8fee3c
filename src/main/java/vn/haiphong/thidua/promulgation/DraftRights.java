package vn.haiphong.thidua.promulgation;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;
import static vn.haiphong.thidua.promulgation.DraftKind.CONGRESS;
import static vn.haiphong.thidua.promulgation.DraftStatus.DRAFT;
import static vn.haiphong.thidua.promulgation.DraftStatus.SUBMITTED;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaign.Duty;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

/**
 * Who of the plan's section III does what with a document. The standing body (III.4) is the Board of the whole city; the
 * directing department (III.3) and the office of the committee (III.5) are known by the unit the plan names for that duty,
 * and by accounts bound to it.
 */
@Component
class DraftRights {

    static final String DIRECTS = "III.3";
    static final String PREPARES_CONGRESS = "III.5";

    private final CurrentAccount current;
    private final Campaigns campaigns;
    private final Units units;

    DraftRights(CurrentAccount current, Campaigns campaigns, Units units) {
        this.current = current;
        this.campaigns = campaigns;
        this.units = units;
    }

    boolean isBoard() {
        return current.get().is(ORGANISER) && current.covers(units.tree().city().id());
    }

    /** An account with the rights of the Board that is bound to the directing department itself. */
    boolean isDepartment() {
        return current.get().is(ORGANISER) && isBoundTo(unitOf(DIRECTS));
    }

    boolean isOffice() {
        return current.get().is(UNIT, ORGANISER) && isBoundTo(unitOf(PREPARES_CONGRESS));
    }

    private boolean isOverseer() {
        return current.get().is(ADMIN, LEADER)
                && current.covers(units.tree().city().id());
    }

    /** Whether the account has to do with drafts at all, and not only with what was issued. */
    boolean seesDrafts() {
        return isBoard() || isOverseer() || isDepartment() || isOffice();
    }

    boolean seesUnfinished() {
        return isBoard() || isOverseer();
    }

    boolean seesAllButCongress() {
        return isBoard() || isOverseer() || isDepartment();
    }

    boolean reads(OfficialDraft draft) {
        if (seesUnfinished()) return true;
        if (draft.kind() == CONGRESS) return isOffice() || isDepartment();
        return isDepartment() && draft.status() != DRAFT;
    }

    boolean begins(DraftKind kind) {
        return isBoard() || kind == CONGRESS && isOffice();
    }

    boolean writes(OfficialDraft draft) {
        return begins(draft.kind());
    }

    /** Of the congress the office decides what the Board wrote, and the Board what the office wrote. */
    boolean decides(OfficialDraft draft) {
        if (draft.status() != SUBMITTED) return false;
        if (draft.kind() != CONGRESS) return isDepartment();
        return (isBoard() || isOffice()) && !body().equals(draft.submittedBody());
    }

    boolean comments(OfficialDraft draft) {
        return reads(draft) && current.get().is(ORGANISER, UNIT, LEADER);
    }

    /** For which body the account acts: its unit, or the standing body of the Council. */
    String body() {
        var scope = current.get().scope();
        return scope == null ? units.tree().city().id().code() : scope.code();
    }

    void demandReading(OfficialDraft draft) {
        if (!reads(draft)) throw denied(draft);
    }

    void demandWriting(OfficialDraft draft) {
        if (!writes(draft)) throw denied(draft);
    }

    void demandBoard() {
        if (!isBoard())
            throw new AccessDeniedException("Not of the Board: " + current.get().login());
    }

    AccessDeniedException denied(OfficialDraft draft) {
        return new AccessDeniedException(
                "Not within the rights of " + current.get().login() + ": document " + draft.id());
    }

    @Nullable
    UnitId unitOf(String clause) {
        return campaigns.current().duties().stream()
                .filter(duty -> duty.clause().equals(clause) && duty.unit() != null)
                .findFirst()
                .map(Duty::unit)
                .orElse(null);
    }

    private boolean isBoundTo(@Nullable UnitId unit) {
        return unit != null && unit.equals(current.get().scope());
    }
}
