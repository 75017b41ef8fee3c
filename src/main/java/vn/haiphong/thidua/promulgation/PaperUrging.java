package vn.haiphong.thidua.promulgation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** The Board asks the units that have not said that they read an issued paper. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class PaperUrging {

    private final IssuedPapers issues;
    private final PaperReceipts receipts;
    private final PaperNews news;
    private final DraftRights rights;
    private final Clock clock;

    PaperUrging(IssuedPapers issues, PaperReceipts receipts, PaperNews news, DraftRights rights, Clock clock) {
        this.issues = issues;
        this.receipts = receipts;
        this.news = news;
        this.rights = rights;
        this.clock = clock;
    }

    /** All of them, at most once a day. @return how many */
    public int urge(DraftId id, int edition) {
        rights.demandBoard();
        var row = issues.find(id, edition).orElseThrow(() -> new StepRefused("Không có văn bản này."));
        var unread = receipts.of(id, edition).stream()
                .filter(one -> one.readAt() == null)
                .toList();
        if (unread.isEmpty()) throw new StepRefused("Mọi đơn vị nhận đã xác nhận đã đọc.");
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PortalTime.ZONE);
        if (unread.stream()
                .allMatch(one -> one.urgedAt() != null
                        && LocalDate.ofInstant(one.urgedAt(), PortalTime.ZONE).equals(today))) {
            throw new StepRefused("Hôm nay đã nhắc rồi. Mỗi ngày nhắc một lần.");
        }
        receipts.urged(id, edition, now);
        news.urged(row, unread, today);
        return unread.size();
    }
}
