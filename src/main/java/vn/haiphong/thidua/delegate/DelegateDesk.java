package vn.haiphong.thidua.delegate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.Subjects;

/**
 * Who stands on the list of a unit: put forward, described, swapped, substituted, withdrawn. Seats are taken under one lock,
 * so a list is never longer than its seats, and whoever waits first gets the seat that gets free.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class DelegateDesk {

    private final DelegateStore delegates;
    private final ListStore lists;
    private final Places places;
    private final DelegateReading reading;
    private final ListRights rights;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegateDesk(
            DelegateStore delegates,
            ListStore lists,
            Places places,
            DelegateReading reading,
            ListRights rights,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegates = delegates;
        this.lists = lists;
        this.places = places;
        this.reading = reading;
        this.rights = rights;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /** The list of a unit; before it is begun, an empty one. */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
    @Transactional(readOnly = true)
    public DelegateListDetails open(UnitId unit) {
        rights.demandReading(unit);
        var list = lists.find(places.campaign(), unit);
        return reading.details(list.orElseGet(() -> rights.begun(unit, clock.instant())), list.isPresent());
    }

    /**
     * Puts somebody forward.
     *
     * @throws vn.haiphong.thidua.quota.SeatsGone when no seat is left
     */
    public DelegateId add(UnitId unit, DelegateForm form) {
        var list = writable(unit);
        var added = created(unit, form, "", null);
        write(
                list,
                DelegateChanged.ADDED,
                places.name(added) + " được đưa vào danh sách (" + form.kind().inWords()
                        + (form.waiting() ? ", dự khuyết" : "") + ").");
        return added.id();
    }

    /** @param version as opened */
    public void edit(DelegateId id, long version, String summary, boolean consent) {
        var one = opened(id, version);
        var list = writable(one.unit());
        var consented = consent ? (one.consentedAt() == null ? clock.instant() : one.consentedAt()) : null;
        keep(one.said(DelegateRules.summary(summary), consented));
        write(list, DelegateChanged.EDITED, "Sửa tóm tắt, sự đồng ý của " + places.name(one) + ".");
    }

    /** Two of the same unit change places: seat and waiting, official and guest. */
    public void swap(DelegateId first, DelegateId second, String reason) {
        var a = opened(first, null);
        var b = opened(second, null);
        var list = writable(a.unit());
        if (!a.unit().equals(b.unit())) throw new StepRefused("Chỉ đổi chỗ giữa hai đại biểu của cùng một đơn vị.");
        demandPresent(a);
        demandPresent(b);
        if (a.kind() == b.kind() && a.state() == b.state() && a.state() == DelegateState.SEATED) {
            throw new StepRefused("Hai đại biểu đang giữ chỗ như nhau, không có gì để đổi.");
        }
        var why = needsReason(list, reason);
        keep(a.place(b.kind(), b.state(), b.position(), needsNobody(a.unit())));
        keep(b.place(a.kind(), a.state(), a.position(), needsNobody(a.unit())));
        write(list, DelegateChanged.SWAPPED, places.name(a) + " và " + places.name(b) + " đổi chỗ cho nhau.", why);
    }

    /** Somebody else comes instead, on the same seat. */
    public DelegateId substitute(DelegateId id, long version, DelegateForm form, String reason) {
        var before = opened(id, version);
        var list = writable(before.unit());
        if (before.state() != DelegateState.SEATED) throw new StepRefused("Chỉ thay thế đại biểu đang có chỗ.");
        var why = RequiredText.reason(reason, "Hãy ghi lý do thay thế đại biểu.");
        keep(before.gone(why));
        var after = fromTheWaiting(before, form.subject(), why)
                .orElseGet(() -> inserted(before.unit(), form, before.kind(), DelegateState.SEATED, 0, why, before));
        write(list, DelegateChanged.SUBSTITUTED, places.name(after) + " thay " + places.name(before) + ".", why);
        return after.id();
    }

    /** Whoever waits on the same list may come before those who wait longer, with the reason on record. */
    private Optional<Delegate> fromTheWaiting(Delegate before, SubjectId subject, String why) {
        return delegates
                .present(places.campaign(), subject)
                .filter(one -> one.unit().equals(before.unit()) && one.state() == DelegateState.WAITING)
                .map(one -> {
                    var seated = one.place(before.kind(), DelegateState.SEATED, 0, needsNobody(one.unit()))
                            .instead(before, why);
                    keep(seated);
                    return seated;
                });
    }

    /** Takes somebody off the list; the first who waits moves up. */
    public void withdraw(DelegateId id, long version, String reason) {
        var one = opened(id, version);
        var list = writable(one.unit());
        demandPresent(one);
        var why = needsReason(list, reason);
        keep(one.gone(why));
        if (one.state() == DelegateState.SEATED) places.free(one.unit(), one.kind());
        write(list, DelegateChanged.GONE, places.name(one) + " rút khỏi danh sách.", why);
    }

    /** One step forward in the waiting list. */
    public void forward(DelegateId id) {
        var one = opened(id, null);
        var list = writable(one.unit());
        var before =
                delegates.of(places.campaign(), List.of(one.unit().code()), List.of(DelegateState.WAITING)).stream()
                        .filter(other -> other.kind() == one.kind() && other.position() < one.position())
                        .reduce((left, right) -> right);
        if (one.state() != DelegateState.WAITING || before.isEmpty()) {
            throw new StepRefused("Người này đã đứng đầu danh sách dự khuyết.");
        }
        keep(one.place(one.kind(), one.state(), before.get().position(), one.confirmed()));
        keep(before.get()
                .place(one.kind(), one.state(), one.position(), before.get().confirmed()));
        write(list, DelegateChanged.SWAPPED, places.name(one) + " lên một bậc trong danh sách dự khuyết.");
    }

    private Delegate created(UnitId unit, DelegateForm form, String why, @Nullable Delegate instead) {
        if (form.waiting()) {
            int position = places.nextInLine(unit, form.kind());
            return inserted(unit, form, form.kind(), DelegateState.WAITING, position, why, instead);
        }
        places.take(unit, form.kind());
        return inserted(unit, form, form.kind(), DelegateState.SEATED, 0, why, instead);
    }

    private Delegate inserted(
            UnitId unit,
            DelegateForm form,
            SeatKind kind,
            DelegateState state,
            int position,
            String why,
            @Nullable Delegate instead) {
        var now = clock.instant();
        var made = new Delegate(
                DelegateId.next(),
                0,
                unit,
                kind,
                state,
                position,
                person(form.subject()),
                DelegateRules.summary(form.summary()),
                form.consent() ? now : null,
                needsNobody(unit),
                why,
                null,
                null,
                false,
                rights.by(),
                now);
        var one = instead == null ? made : made.instead(instead, why);
        delegates.add(places.campaign(), one);
        return one;
    }

    /** The one the record means now, when it is a person that stands on no list yet. */
    private SubjectId person(SubjectId id) {
        var row = subjects.rows(List.of(id)).get(id);
        if (row == null) throw new StepRefused("Không có hồ sơ này. Hãy chọn người khác.");
        if (row.kind() != SubjectKind.PERSON) {
            throw new StepRefused("Đại biểu là cá nhân. Tập thể, hộ gia đình cử người đại diện.");
        }
        delegates.present(places.campaign(), row.id()).ifPresent(there -> {
            throw new StepRefused(row.name() + " đã có trong danh sách của " + rights.name(there.unit()) + " ("
                    + there.kind().inWords() + ", " + there.state().label().toLowerCase(java.util.Locale.ROOT)
                    + "). Mỗi người chỉ giữ một chỗ: hãy thống nhất với đơn vị đó.");
        });
        return row.id();
    }

    private DelegateList writable(UnitId unit) {
        rights.demandWriting(unit);
        places.lock();
        var now = clock.instant();
        return lists.find(places.campaign(), unit)
                .orElseGet(() -> rights.begun(unit, now))
                .edited(rights.by(), now);
    }

    /** Read under the lock, so that two who press at once do not both find the same. @param version null when any will do */
    private Delegate opened(DelegateId id, @Nullable Long version) {
        places.lock();
        var one = delegates
                .find(places.campaign(), id)
                .orElseThrow(() -> new StepRefused("Đại biểu này không còn trong danh sách. Hãy tải lại trang."));
        rights.demandWriting(one.unit());
        if (version != null && one.version() != version) throw new EditedMeanwhile(one.editedBy(), one.editedAt());
        return one;
    }

    private void keep(Delegate one) {
        if (!delegates.keep(one, rights.by(), clock.instant()))
            throw new EditedMeanwhile(one.editedBy(), one.editedAt());
    }

    /** Above the city there is nobody to take in its list. */
    private boolean needsNobody(UnitId unit) {
        return rights.isCity(unit);
    }

    private static void demandPresent(Delegate one) {
        if (one.state() == DelegateState.GONE) throw new StepRefused("Đại biểu này đã rút khỏi danh sách.");
    }

    /** Once others have taken in the list, they have to be told why it changes. */
    private static String needsReason(DelegateList list, String reason) {
        return list.acceptedAt() == null
                ? vn.haiphong.thidua.shared.VietnameseText.line(reason)
                : RequiredText.reason(reason, "Danh sách đã được tiếp nhận. Hãy ghi lý do thay đổi.");
    }

    private void write(DelegateList list, String step, String text) {
        write(list, step, text, "");
    }

    /** @param why stays with the list; it may tell of somebody's health and does not belong in the trail */
    private void write(DelegateList list, String step, String text, String why) {
        lists.keep(places.campaign(), list);
        var reason = why.isEmpty() ? "" : " Lý do: " + why;
        lists.write(places.campaign(), list.unit(), step, text + reason, rights.by(), clock.instant());
        events.publishEvent(
                new DelegateChanged(step, list.unit(), "Danh sách đại biểu của " + rights.name(list.unit()), text));
    }
}
