package vn.haiphong.thidua.promulgation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** The Board marks how and when a paper went to bodies outside the portal, above all to the centre (N.1). */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class SendingDesk {

    private final IssuedPapers issues;
    private final Sendings sendings;
    private final DraftRights rights;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingDesk(
            IssuedPapers issues,
            Sendings sendings,
            DraftRights rights,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.sendings = sendings;
        this.rights = rights;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @param note e.g. the number of the shipment */
    public void mark(
            DraftId id, int edition, UUID recipient, @Nullable LocalDate day, @Nullable SendingWay way, String note) {
        rights.demandBoard();
        var row = issues.find(id, edition).orElseThrow(() -> new StepRefused("Không có văn bản này."));
        var today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        if (way == null) throw new StepRefused("Hãy chọn cách gửi.");
        if (day == null || day.isAfter(today) || day.isBefore(row.dated())) {
            throw new StepRefused(
                    "Hãy chọn ngày gửi từ ngày ban hành " + PortalTime.date(row.dated()) + " đến hôm nay.");
        }
        var words = VietnameseText.line(note);
        if (words.length() > 300) throw new StepRefused("Ghi chú dài quá 300 ký tự. Hãy viết gọn hơn.");
        var who = current.get().displayName();
        if (!sendings.mark(id, edition, recipient, day, way, words, who, clock.instant())) {
            throw new StepRefused("Văn bản này không gửi đến nơi nhận đó.");
        }
        var name = sendings.of(id, edition).stream()
                .filter(one -> one.recipient().equals(recipient))
                .findFirst()
                .orElseThrow()
                .name();
        events.publishEvent(new DraftChanged(
                id,
                row.kind(),
                edition,
                DraftChanged.SENT,
                row.kind().label() + " " + row.number(),
                null,
                name + ", " + PortalTime.date(day) + ", " + way.label()));
    }
}
