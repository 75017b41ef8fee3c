package vn.haiphong.thidua.ballot;

import static vn.haiphong.thidua.ballot.MeetingState.DRAFT;
import static vn.haiphong.thidua.ballot.MeetingState.ENTERED;
import static vn.haiphong.thidua.ballot.MeetingState.OPEN;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Recusal;
import vn.haiphong.thidua.ballot.Meeting.Written;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** Prepares meetings: facts, candidates, who attends, who stands aside, what absent members wrote. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class MeetingDesk {

    private static final int MOST_CANDIDATES = 100;

    private final MeetingStore meetings;
    private final MeetingPen pen;
    private final SlipStore slips;
    private final BodyStore bodies;
    private final Documents documents;
    private final List<CandidateSource> sources;
    private final BallotAccess access;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            MeetingStore meetings,
            MeetingPen pen,
            SlipStore slips,
            BodyStore bodies,
            Documents documents,
            List<CandidateSource> sources,
            BallotAccess access,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.pen = pen;
        this.slips = slips;
        this.bodies = bodies;
        this.documents = documents;
        this.sources = sources;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    public Meeting add(UUID bodyId, MeetingForm form) {
        var body = bodies.lock(bodyId).orElseThrow(() -> new StepRefused("Không còn tổ chức này."));
        access.demandKeeper(body.unit());
        if (body.members().isEmpty()) {
            throw new StepRefused("“" + body.name() + "” chưa có thành viên. Hãy ghi thành viên trước.");
        }
        var id = BallotId.next();
        pen.add(id, body, checked(form), false, who(), clock.instant());
        var meeting = meetings.find(id).orElseThrow();
        tell(BallotChanged.EDITED, meeting, "lập phiên họp");
        return meeting;
    }

    public Meeting amend(BallotId id, long version, MeetingForm form) {
        var meeting = access.kept(id, version, DRAFT);
        pen.amend(id, checked(form));
        return done(BallotChanged.EDITED, meeting, "sửa thông tin phiên họp");
    }

    /** Who waits for the vote of this body and stands before no other meeting; at most so many. */
    @Transactional(readOnly = true)
    public List<Candidate> waiting(BallotId id, int atMost) {
        var meeting = meetings.find(id).orElseThrow(() -> new StepRefused("Không còn phiên họp này."));
        access.demandKeeper(meeting.unit());
        int most = Math.clamp(atMost, 1, MOST_CANDIDATES);
        // Some of them already stand before a meeting and go out again.
        var found = sources.stream()
                .flatMap(source -> source.waiting(meeting.unit(), most + MOST_CANDIDATES).stream())
                .toList();
        var taken = new HashSet<>(
                meetings.standing(found.stream().map(Candidate::ref).toList()));
        return found.stream()
                .filter(one -> !taken.contains(one.ref()))
                .limit(most)
                .toList();
    }

    /** Each is read anew from the room that offers it. */
    public Meeting addCandidates(BallotId id, long version, Collection<String> refs) {
        var meeting = access.kept(id, version, DRAFT);
        if (refs.isEmpty()) throw new StepRefused("Hãy chọn ít nhất một người hoặc tập thể.");
        if (meeting.lines().size() + refs.size() > MOST_CANDIDATES) {
            throw new StepRefused("Một phiên bỏ phiếu cho nhiều nhất " + MOST_CANDIDATES + " người, tập thể.");
        }
        int number =
                meeting.lines().stream().mapToInt(Meeting.Line::number).max().orElse(0);
        for (var ref : refs) {
            var candidate = candidate(meeting.unit(), ref);
            try {
                pen.add(id, ++number, candidate);
            } catch (DuplicateKeyException elsewhere) {
                throw new StepRefused("“" + candidate.name() + "” đã ở trong một phiên họp khác chưa kết thúc.");
            }
        }
        return done(BallotChanged.CANDIDATES, meeting, "thêm " + refs.size());
    }

    private Candidate candidate(UnitId body, String ref) {
        return sources.stream()
                .flatMap(source -> source.find(body, ref).stream())
                .findFirst()
                .orElseThrow(() -> new StepRefused("Có hồ sơ không còn chờ bỏ phiếu. Hãy tải lại trang rồi chọn lại."));
    }

    public Meeting removeCandidate(BallotId id, long version, int number) {
        var meeting = access.kept(id, version, DRAFT);
        var line = line(meeting, number);
        pen.remove(id, number);
        return done(BallotChanged.CANDIDATES, meeting, "bớt " + line.candidate().name());
    }

    /** Who is there, who presides and who writes the minutes. */
    public Meeting attend(
            BallotId id, long version, Map<UUID, Presence> presence, @Nullable UUID chair, @Nullable UUID secretary) {
        var meeting = access.kept(id, version, DRAFT);
        presence.keySet().forEach(member -> seat(meeting, member));
        for (var special : new UUID[] {chair, secretary}) {
            if (special == null) continue;
            seat(meeting, special);
            if (presence.get(special) != Presence.PRESENT) {
                throw new StepRefused("Người chủ trì và thư ký phải là thành viên có mặt.");
            }
        }
        if (chair != null && chair.equals(secretary)) {
            throw new StepRefused("Người chủ trì và thư ký phải là hai người.");
        }
        pen.attend(id, presence, chair, secretary);
        presence.forEach((member, there) -> {
            if (there != Presence.ABSENT) pen.forgetWritten(id, member);
        });
        var absent = presence.values().stream().filter(Presence.ABSENT::equals).count();
        return done(BallotChanged.ATTENDANCE, meeting, "vắng " + absent + "/" + meeting.members());
    }

    /** The word on a conflict, or a member stands aside without one; a later word takes the place of an earlier. */
    public Meeting decide(
            BallotId id, long version, int number, UUID member, boolean standsAside, @Nullable String reason) {
        var meeting = access.kept(id, version, DRAFT);
        var word = standsAside ? "không tham gia biểu quyết" : "vẫn tham gia biểu quyết";
        var seat = seat(meeting, member);
        var line = line(meeting, number);
        pen.decide(
                id,
                new Recusal(
                        number,
                        member,
                        standsAside,
                        RequiredText.reason(reason, "Hãy ghi lý do " + word + "."),
                        who(),
                        clock.instant()));
        return done(
                BallotChanged.RECUSAL,
                meeting,
                seat.name() + " " + word + " về " + line.candidate().name());
    }

    /** What an absent member wrote, with the signed paper. @param words by number, for each candidate or for some */
    public Meeting write(
            BallotId id, long version, UUID member, Map<Integer, Boolean> words, InputStream paper, String fileName) {
        var meeting = access.kept(id, version, DRAFT, OPEN);
        var seat = seat(meeting, member);
        if (seat.presence() != Presence.ABSENT) {
            throw new StepRefused("Chỉ thành viên vắng mặt mới gửi ý kiến bằng văn bản.");
        }
        if (words.isEmpty()) throw new StepRefused("Hãy ghi ý kiến về ít nhất một người hoặc tập thể.");
        words.keySet().forEach(number -> {
            line(meeting, number);
            if (meeting.standsAside(number, member)) {
                throw new StepRefused(seat.name() + " không tham gia biểu quyết về người, tập thể số " + number + ".");
            }
        });
        var document = documents.add(paper, fileName);
        words.forEach((number, agrees) ->
                pen.write(id, new Written(number, member, agrees, document), who(), clock.instant()));
        return done(BallotChanged.WRITTEN, meeting, seat.name() + ", " + words.size() + " ý kiến");
    }

    public Meeting cancel(BallotId id, long version, String why) {
        var meeting = access.kept(id, version, DRAFT, OPEN, ENTERED);
        slips.clear(id);
        pen.cancel(id, RequiredText.reason(why, "Hãy ghi lý do hủy phiên họp."));
        return done(BallotChanged.CANCELLED, meeting, VietnameseText.line(why));
    }

    private MeetingForm checked(MeetingForm form) {
        var subject = RequiredText.line(
                form.subject(), "Nội dung họp", 200, "Hãy ghi nội dung họp, ví dụ Xét danh hiệu Chiến sĩ thi đua.");
        var day = form.day();
        if (day == null) throw new StepRefused("Hãy chọn ngày họp.");
        if (day.isBefore(LocalDate.now(clock).minusYears(1))
                || day.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw new StepRefused("Ngày họp cách hôm nay quá một năm. Hãy xem lại.");
        }
        if (form.method() == null) throw new StepRefused("Hãy chọn cách bỏ phiếu.");
        return new MeetingForm(
                subject,
                day,
                optional(form.place(), "Nơi họp", 200),
                optional(form.number(), "Số biên bản", 40),
                optional(form.tellers(), "Tổ kiểm phiếu", 300),
                form.method());
    }

    private static String optional(String typed, String name, int most) {
        return VietnameseText.line(typed).isEmpty() ? "" : RequiredText.line(typed, name, most, "");
    }

    private static Meeting.Line line(Meeting meeting, int number) {
        return meeting.line(number)
                .orElseThrow(() -> new StepRefused("Không còn người, tập thể này trong phiên. Hãy tải lại trang."));
    }

    private static Meeting.Seat seat(Meeting meeting, UUID member) {
        return meeting.seat(member)
                .orElseThrow(() -> new StepRefused("Không còn thành viên này trong phiên. Hãy tải lại trang."));
    }

    private Meeting done(String what, Meeting before, String details) {
        pen.touch(before.id(), who(), clock.instant());
        tell(what, before, details);
        return meetings.find(before.id()).orElseThrow();
    }

    private void tell(String what, Meeting meeting, String details) {
        events.publishEvent(new BallotChanged(what, meeting.id().value(), meeting.unit(), meeting.label(), details));
    }

    private String who() {
        return current.get().displayName();
    }
}
