package vn.haiphong.thidua.promulgation;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The second pair of eyes (clause III.3): Sở Nội vụ signs off or returns what the standing body drafted; for the congress
 * (III.5) the office of the committee and the Board do so for each other.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class SignOffDesk {

    private final Drafts drafts;
    private final DraftRights rights;
    private final CurrentAccount current;
    private final Clock clock;

    SignOffDesk(Drafts drafts, DraftRights rights, CurrentAccount current, Clock clock) {
        this.drafts = drafts;
        this.rights = rights;
        this.current = current;
        this.clock = clock;
    }

    /** @throws StepRefused for whoever wrote any part of it */
    public DraftDetails signOff(DraftId id, long version) {
        var draft = drafts.decidable(id, version);
        if (drafts.isOwn(draft)) {
            throw new StepRefused("Người soạn không tự ký duyệt văn bản của mình. Hãy đề nghị người khác ký duyệt.");
        }
        var who = current.get();
        draft.signOff(who.id().value(), who.displayName(), rights.body(), clock.instant());
        return drafts.keep(draft, DraftChanged.SIGNED_OFF, "");
    }

    /** @param reason what is to be changed; shown to those who write it */
    public DraftDetails sendBack(DraftId id, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi cần sửa gì để người soạn biết.");
        var draft = drafts.decidable(id, version);
        draft.sendBack(why);
        return drafts.keep(draft, DraftChanged.RETURNED, why);
    }

    /** Those who write it open again what was signed off, or begin another edition of what was issued. */
    public DraftDetails reopen(DraftId id, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi vì sao mở lại để sửa.");
        var draft = drafts.writable(id, version);
        draft.reopen(why);
        return drafts.keep(draft, DraftChanged.REOPENED, why);
    }
}
