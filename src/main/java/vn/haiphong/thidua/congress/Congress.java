package vn.haiphong.thidua.congress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** A congress; its row is locked for every press, so its revision tells the order of all of them. */
@Entity
@Table(name = "congress_congress")
class Congress {

    static final int LONGEST_ANNOUNCEMENT = 300;

    @Id
    private String id = "";

    @Version
    private @Nullable Long version;

    private String ordinal = "";
    private String name = "";
    private LocalDate heldOn = LocalDate.EPOCH;
    private @Nullable LocalDate formerDate;
    private String moveReason = "";
    private String moveSource = "";
    private String venue = "";
    private int officialDelegates;
    private int guestDelegates;
    private boolean demonstration;
    private int agendaVersion = 1;
    private long revision;
    private @Nullable String announcement;
    private @Nullable Instant announcedAt;
    private Instant updatedAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "congress_session", joinColumns = @JoinColumn(name = "congress_id"))
    @OrderColumn(name = "position")
    private List<SessionDay> sessions = new ArrayList<>();

    protected Congress() {}

    Congress(CongressFile file, Instant now) {
        id = file.id();
        ordinal = file.ordinal();
        name = file.name();
        heldOn = file.heldOn();
        formerDate = file.formerDate();
        moveReason = file.moveReason();
        moveSource = file.moveSource();
        venue = file.venue();
        officialDelegates = file.officialDelegates();
        guestDelegates = file.guestDelegates();
        demonstration = file.demonstration();
        updatedAt = now;
        for (var session : file.sessions()) {
            sessions.add(new SessionDay(session.code(), session.name(), session.heldOn()));
        }
    }

    void announce(String typed, Instant now) {
        var text = VietnameseText.line(typed);
        if (text.isEmpty())
            throw new PressMistaken("Thông báo còn trống. Hãy gõ nội dung, hoặc gỡ thông báo đang hiện.");
        if (text.length() > LONGEST_ANNOUNCEMENT) {
            throw new PressMistaken("Thông báo dài " + text.length() + " ký tự, nhiều nhất là " + LONGEST_ANNOUNCEMENT
                    + ". Hãy rút ngắn rồi gửi lại.");
        }
        announcement = text;
        announcedAt = now;
    }

    void clearAnnouncement() {
        if (announcement == null) throw new StepRefused("Không có thông báo nào đang hiện. Không cần gỡ.");
        announcement = null;
        announcedAt = null;
    }

    void restore(@Nullable Announcement before) {
        announcement = before == null ? null : before.text();
        announcedAt = before == null ? null : before.at();
    }

    /** @return the new revision */
    long changed(Instant now) {
        updatedAt = now;
        return ++revision;
    }

    @Nullable
    Announcement announcement() {
        return announcement == null || announcedAt == null ? null : new Announcement(announcement, announcedAt);
    }

    Agenda agenda(List<AgendaItem> items) {
        return new Agenda(
                revision,
                agendaVersion,
                name,
                updatedAt,
                heldOn,
                formerDate,
                moveReason,
                moveSource,
                venue,
                officialDelegates,
                guestDelegates,
                demonstration,
                List.copyOf(sessions),
                items.stream().map(AgendaItem::line).toList(),
                announcement());
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    String name() {
        return name;
    }
}
