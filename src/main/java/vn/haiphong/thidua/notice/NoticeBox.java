package vn.haiphong.thidua.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Units;

/** What reached the signed-in account, and what of it is read. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NoticeBox {

    private final NoticeStore notices;
    private final CurrentAccount current;
    private final Units units;
    private final Clock clock;

    NoticeBox(NoticeStore notices, CurrentAccount current, Units units, Clock clock) {
        this.notices = notices;
        this.current = current;
        this.units = units;
        this.clock = clock;
    }

    /** Newest first. @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<NoticeRow> page(boolean onlyUnread, int offset, int limit) {
        return notices.page(me(), mine(), onlyUnread, offset, Math.min(limit, 100));
    }

    @Transactional(readOnly = true)
    public int count(boolean onlyUnread) {
        return notices.count(me(), mine(), onlyUnread);
    }

    /** For the bell: how many are unread, or 100 for more than 99. */
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(me(), mine());
    }

    /** Counts as read from now on. @throws AccessDeniedException when it reached others */
    public NoticeRow open(UUID id) {
        var notice = notices.find(me(), mine(), id)
                .orElseThrow(() -> new AccessDeniedException(
                        "No notice to " + current.get().login() + ": " + id));
        notices.read(me(), id, clock.instant());
        return notice;
    }

    public void readAll() {
        notices.readAll(me(), mine(), clock.instant());
    }

    private AccountId me() {
        return current.get().id();
    }

    /** The own name, the own unit for its officers, and the city for its Board. */
    private List<String> mine() {
        var who = current.get();
        var mine = new ArrayList<>(List.of(NoticeToSend.addressee(who.id())));
        var city = units.tree().city().id();
        if (who.is(Role.UNIT) && who.scope() != null) mine.add(NoticeToSend.addressee(who.scope()));
        var ofBoard =
                who.is(Role.ORGANISER) && (who.scope() == null || who.scope().equals(city));
        if (ofBoard && !mine.contains(NoticeToSend.addressee(city))) mine.add(NoticeToSend.addressee(city));
        return mine;
    }
}
