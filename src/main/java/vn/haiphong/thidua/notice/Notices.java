package vn.haiphong.thidua.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.AccountDirectory;
import vn.haiphong.thidua.account.Officer;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/**
 * The door for rooms that have something to tell: in the portal at once, by mail through the outbox. It takes part in the
 * transaction of the caller, so nobody is told of what was undone.
 */
@Service
@Transactional
public class Notices {

    private final NoticeStore notices;
    private final MailStore mails;
    private final AccountDirectory accounts;
    private final Units units;
    private final MailText text;
    private final Clock clock;

    Notices(
            NoticeStore notices,
            MailStore mails,
            AccountDirectory accounts,
            Units units,
            @Value("${thidua.site:http://localhost:8080}") String site,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.accounts = accounts;
        this.units = units;
        this.text = new MailText(site);
        this.clock = clock;
    }

    public void tell(NoticeToSend notice) {
        tell(List.of(notice));
    }

    /** Tells all, with a handful of queries however many they are; whoever was told the same before is not told again. */
    public void tell(Collection<NoticeToSend> all) {
        if (all.isEmpty()) return;
        var now = clock.instant();
        var byId = new LinkedHashMap<UUID, NoticeToSend>();
        all.forEach(one -> byId.put(TimeOrderedId.next(), one));
        byId.keySet().retainAll(notices.add(byId, now));
        if (byId.isEmpty()) return;
        var state = mails.setting().review() ? MailState.HELD : MailState.READY;
        var people = people(byId.values());
        var letters = new ArrayList<Mail>();
        byId.forEach((id, notice) -> people.getOrDefault(notice.addressee(), List.of()).stream()
                .filter(officer -> officer.mail() != null)
                .forEach(officer -> letters.add(mail(id, notice, officer, state, now))));
        mails.add(letters);
    }

    /** What became of the notices about these things; those nobody was told of are left out. @param abouts at most a page */
    @Transactional(readOnly = true)
    public Map<String, NoticeProgress> progress(Collection<String> abouts) {
        return abouts.isEmpty() ? Map.of() : notices.progress(abouts);
    }

    private Map<String, List<Officer>> people(Collection<NoticeToSend> all) {
        var asked =
                all.stream().map(NoticeToSend::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        var people = new LinkedHashMap<String, List<Officer>>();
        for (var officer : accounts.officers(asked)) {
            add(people, NoticeToSend.addressee(new UnitId(officer.unitCode())), officer);
        }
        var city = units.tree().city().id();
        if (asked.contains(city)) {
            accounts.board(city).forEach(officer -> add(people, NoticeToSend.addressee(city), officer));
        }
        all.stream()
                .map(NoticeToSend::account)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id ->
                        accounts.officer(id).ifPresent(officer -> add(people, NoticeToSend.addressee(id), officer)));
        return people;
    }

    /** Somebody of the Board may be an officer of the city as well. */
    private static void add(Map<String, List<Officer>> people, String addressee, Officer officer) {
        var known = people.computeIfAbsent(addressee, key -> new ArrayList<>());
        if (known.stream().map(Officer::id).noneMatch(officer.id()::equals)) known.add(officer);
    }

    private Mail mail(UUID id, NoticeToSend notice, Officer officer, MailState state, Instant now) {
        var mail = TimeOrderedId.next();
        var unit = notice.unit() != null ? notice.unit().code() : officer.unitCode();
        return new Mail(
                mail,
                id,
                officer.id().value(),
                unit,
                officer.displayName(),
                officer.mail(),
                "[Thi đua Hải Phòng] " + notice.title(),
                text.of(notice, officer, id),
                notice.about(),
                text.messageId(mail),
                state,
                0,
                now,
                "",
                now,
                now,
                null);
    }
}
