package vn.haiphong.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.nomination.NominationRefused.Fault;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.Subjects;

/**
 * The way of nominations from unit to unit: sent up with an official list, received, returned, refused. Several go
 * together or none does; each is held until the step is over, so that of two who take the same one the second is told.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class NominationClimb {

    /** Nominations of one list. */
    public static final int MOST = 500;

    private final NominationRepository nominations;
    private final NominationKeeper keeper;
    private final NominationTrail trail;
    private final SubmissionStore submissions;
    private final PaperStore papers;
    private final Subjects subjects;
    private final Campaigns campaigns;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationClimb(
            NominationRepository nominations,
            NominationKeeper keeper,
            NominationTrail trail,
            SubmissionStore submissions,
            PaperStore papers,
            Subjects subjects,
            Campaigns campaigns,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.keeper = keeper;
        this.trail = trail;
        this.submissions = submissions;
        this.papers = papers;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends what lies at one unit to the unit above, with everything it carries.
     *
     * @param seen the nominations, each with the version that was looked at
     * @return id of the list that went with them
     * @throws NominationRefused naming each that may not go; none went
     */
    public UUID send(Map<NominationId, Long> seen, SubmissionForm form) {
        var taken = taken(seen);
        var from = oneHolder(taken);
        var to = keeper.above(from);
        if (to == null) throw new StepRefused("Hồ sơ đã ở cấp thành phố, không còn cấp trên trong cổng.");
        var row = row(from, to, form, taken);
        var lacking = keeper.missing(taken);
        var minutes = VietnameseText.line(form.minutes());
        if (minutes.length() > 80) throw new StepRefused("Số biên bản dài quá 80 ký tự. Hãy viết gọn hơn.");
        var withMinutes = minutes.isEmpty() ? Set.<PaperKind>of() : Set.of(PaperKind.MINUTES);
        refuseLacking(taken, lacking, withMinutes);
        var lines = lines(taken);
        each(taken, nomination -> {
            if (lacking.get(nomination.id()).stream().anyMatch(part -> part.paper() == PaperKind.MINUTES)) {
                papers.add(nomination.id(), minutes(minutes, form.minutesDay(), from));
            }
            nomination.send(to, keeper.due(nomination, to), who(), clock.instant());
        });
        submissions.add(campaigns.current().id().code(), row, lines);
        var text = "Tờ trình số " + row.number() + " ngày " + PortalTime.date(row.day()) + " gửi " + keeper.name(to);
        taken.forEach(one -> {
            nominations.saveAndFlush(one);
            trail.write(one, Step.SENT, from, text, who(), to, row.id());
        });
        events.publishEvent(new NominationsSent(row.id(), from, to, row.number(), taken.size()));
        return row.id();
    }

    /** The unit they came to takes them in hand. */
    public void receive(Map<NominationId, Long> seen) {
        var taken = taken(seen);
        var at = oneHolder(taken);
        each(taken, nomination -> nomination.receive(who(), clock.instant()));
        taken.forEach(one -> {
            nominations.saveAndFlush(one);
            trail.write(one, Step.RECEIVED, at, "", who());
        });
    }

    /** Down to the unit it came from. @param reason what is to be completed there */
    public void sendBack(NominationId id, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi cần bổ sung gì để đơn vị biết.");
        var nomination = one(id, version);
        var from = nomination.holder();
        var below = keeper.below(nomination);
        if (below == null) throw new StepRefused("Hồ sơ chưa rời đơn vị lập.");
        nomination.sendBack(below, why, keeper.due(nomination, below), who(), clock.instant());
        nominations.saveAndFlush(nomination);
        trail.write(nomination, Step.SENT_BACK, from, why, who(), below, null);
    }

    public void refuse(NominationId id, long version, RefusalReason reason, String words) {
        var why = RequiredText.reason(words, "Hãy ghi rõ vì sao không đồng ý.");
        var nomination = one(id, version);
        nomination.refuse(reason, why, who(), clock.instant());
        nominations.saveAndFlush(nomination);
        trail.write(
                nomination,
                Step.REFUSED,
                nomination.holder(),
                reason.label() + ": " + why,
                who(),
                nomination.unit(),
                null);
    }

    private Nomination one(NominationId id, long version) {
        var nomination = keeper.locked(id);
        if (nomination.version() != version) {
            throw new EditedMeanwhile(nomination.editedByName(), nomination.editedAt());
        }
        keeper.demandActs(nomination.holder());
        return nomination;
    }

    /** Held until the end, and as they were seen. */
    private List<Nomination> taken(Map<NominationId, Long> seen) {
        if (seen.isEmpty()) throw new StepRefused("Hãy chọn ít nhất một hồ sơ.");
        if (seen.size() > MOST) throw new StepRefused("Mỗi lần chuyển nhiều nhất " + MOST + " hồ sơ.");
        var taken = keeper.locked(seen.keySet());
        var changed = taken.stream()
                .filter(one -> one.version() != seen.get(one.id()))
                .map(one -> new Fault(
                        one.subjectName(),
                        one.editedByName() + " vừa cập nhật lúc " + PortalTime.moment(one.editedAt()) + ", nay "
                                + one.status().label().toLowerCase(java.util.Locale.ROOT) + " tại "
                                + keeper.name(one.holder()) + ". Hãy tải lại để xem."))
                .toList();
        if (!changed.isEmpty()) throw new NominationRefused(changed);
        taken.forEach(one -> keeper.demandActs(one.holder()));
        return taken;
    }

    private static UnitId oneHolder(List<Nomination> taken) {
        var holders = taken.stream().map(Nomination::holder).distinct().toList();
        if (holders.size() > 1) throw new StepRefused("Chỉ chọn hồ sơ của cùng một đơn vị cho mỗi lần chuyển.");
        return holders.getFirst();
    }

    private static void each(List<Nomination> taken, Consumer<Nomination> step) {
        var faults = new ArrayList<Fault>();
        for (var nomination : taken) {
            try {
                step.accept(nomination);
            } catch (StepRefused refused) {
                faults.add(new Fault(nomination.subjectName(), refused.getMessage()));
            }
        }
        if (!faults.isEmpty()) throw new NominationRefused(faults);
    }

    private static void refuseLacking(
            Collection<Nomination> taken, Map<NominationId, List<MissingPart>> lacking, Set<PaperKind> given) {
        var faults = taken.stream()
                .filter(one ->
                        !Completeness.except(lacking.get(one.id()), given).isEmpty())
                .map(one -> new Fault(one.subjectName(), told(Completeness.except(lacking.get(one.id()), given))))
                .toList();
        if (!faults.isEmpty()) throw new NominationRefused(faults);
    }

    private static String told(List<MissingPart> missing) {
        return String.join("; ", missing.stream().map(MissingPart::told).toList()) + ".";
    }

    private SubmissionRow row(UnitId from, UnitId to, SubmissionForm form, List<Nomination> taken) {
        var number = RequiredText.line(
                form.number(), "Số tờ trình", 80, "Hãy ghi số, ký hiệu của tờ trình, ví dụ 12/TTr-UBND.");
        var signer = RequiredText.line(form.signer(), "Người ký", 120, "Hãy ghi họ tên người ký tờ trình.");
        return new SubmissionRow(
                TimeOrderedId.next(),
                from,
                to,
                number,
                past(form.day(), "Hãy chọn ngày của tờ trình, không muộn hơn hôm nay."),
                signer,
                taken.size(),
                who(),
                clock.instant(),
                taken.stream().allMatch(Nomination::isDemonstration));
    }

    private List<SubmissionLine> lines(List<Nomination> taken) {
        var rows = subjects.rows(taken.stream().map(Nomination::subject).toList());
        return taken.stream()
                .map(one -> {
                    var subject = rows.get(one.subject());
                    return new SubmissionLine(
                            one.id(),
                            subject.kind(),
                            subject.name(),
                            subject.post(),
                            keeper.name(subject.unit()),
                            keeper.title(one.content().title()),
                            one.content().summary());
                })
                .toList();
    }

    private DossierPaper minutes(String number, @Nullable LocalDate day, UnitId of) {
        return new DossierPaper(
                TimeOrderedId.next(),
                PaperKind.MINUTES,
                number,
                keeper.name(of),
                past(day, "Hãy chọn ngày của biên bản, không muộn hơn hôm nay."),
                null,
                null,
                of,
                who(),
                clock.instant());
    }

    private LocalDate past(@Nullable LocalDate day, String message) {
        if (day == null || day.isAfter(keeper.today())) throw new StepRefused(message);
        return day;
    }

    private String who() {
        return current.get().displayName();
    }
}
