package vn.haiphong.thidua.ballot;

import static vn.haiphong.thidua.ballot.MeetingState.DRAFT;
import static vn.haiphong.thidua.ballot.MeetingState.ENTERED;
import static vn.haiphong.thidua.ballot.MeetingState.OPEN;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.ballot.Meeting.Line;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/** Opens and closes ballots, takes in the counts of paper ballots, and makes the result. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Counting {

    private final MeetingStore meetings;
    private final MeetingPen pen;
    private final SlipStore slips;
    private final Preparation preparation;
    private final Documents documents;
    private final Notices notices;
    private final BallotAccess access;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Counting(
            MeetingStore meetings,
            MeetingPen pen,
            SlipStore slips,
            Preparation preparation,
            Documents documents,
            Notices notices,
            BallotAccess access,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.pen = pen;
        this.slips = slips;
        this.preparation = preparation;
        this.documents = documents;
        this.notices = notices;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The members who attend are told that they may vote. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Meeting open(BallotId id, long version) {
        var meeting = access.kept(id, version, DRAFT);
        if (meeting.method() != Method.SECRET) {
            throw new StepRefused("Phiên này bỏ phiếu giấy: hãy nhập kết quả kiểm phiếu.");
        }
        preparation.demand(meeting);
        pen.open(id, clock.instant());
        var done = done(BallotChanged.OPENED, meeting, meeting.present() + "/" + meeting.members() + " có mặt");
        notices.tell(meeting.seats().stream()
                .filter(seat -> seat.presence() == Presence.PRESENT && seat.account() != null)
                .map(seat -> NoticeToSend.toAccount(
                        seat.account(),
                        "bo-phieu/" + id + "/" + seat.account().value(),
                        NoticeKind.REMINDER,
                        "Mời bỏ phiếu: " + meeting.subject(),
                        meeting.bodyName() + " đã mở bỏ phiếu kín. Đồng chí vào bỏ phiếu trên điện thoại hoặc máy tính;"
                                + " mỗi thành viên bỏ phiếu một lần.",
                        BallotPaths.vote(id)))
                .toList());
        return done;
    }

    /** By the chair at any time, by who keeps the meeting once everybody has voted. */
    public Meeting close(BallotId id, long version) {
        var meeting = access.locked(id);
        var all = meeting.voted() == meeting.present();
        if (!access.isChair(meeting) && !access.keeps(meeting.unit())) {
            throw new AccessDeniedException("Neither presides over nor keeps the meeting");
        }
        if (meeting.state() != OPEN) throw new StepRefused("Phiên này không ở bước bỏ phiếu. Hãy tải lại trang.");
        access.locked(id, version);
        if (!access.isChair(meeting) && !all) {
            throw new StepRefused(
                    "Còn " + (meeting.present() - meeting.voted())
                            + " thành viên có mặt chưa bỏ phiếu. Chỉ người chủ trì được kết thúc trước khi mọi người bỏ phiếu.");
        }
        if (meeting.voted() == 0) throw new StepRefused("Chưa ai bỏ phiếu. Nếu không bỏ phiếu nữa, hãy hủy phiên họp.");
        var lines = slips.lines(id);
        demandWhole(meeting, lines);
        var sha256 = slips.freeze(id, lines);
        for (var line : meeting.lines()) {
            pen.tally(
                    id,
                    line.number(),
                    said(lines, line, Choice.YES),
                    said(lines, line, Choice.NO),
                    said(lines, line, Choice.BLANK));
        }
        tell(BallotChanged.FROZEN, meeting, "SHA-256 " + sha256);
        return counted(id, null);
    }

    /** As many slips as voters, for each candidate: one more or less was put in or taken out by hand. */
    private void demandWhole(Meeting meeting, List<String> lines) {
        var voters = slips.voters(meeting.id());
        for (var line : meeting.lines()) {
            var expected = voters.stream()
                    .filter(member -> !meeting.standsAside(line.number(), member))
                    .count();
            var found = lines.stream()
                    .filter(slip -> slip.startsWith(line.number() + ";"))
                    .count();
            if (expected != found) {
                throw new StepRefused("Số lá phiếu về “" + line.candidate().name() + "” (" + found
                        + ") khác số người đã bỏ phiếu (" + expected
                        + "). Không chốt kết quả được; hãy báo quản trị hệ thống và hủy phiên bỏ phiếu này.");
            }
        }
    }

    private static int said(List<String> lines, Line line, Choice choice) {
        return (int) lines.stream()
                .filter(slip -> slip.startsWith(line.number() + ";") && slip.endsWith(";" + choice.word()))
                .count();
    }

    /** The counts of a paper ballot with the signed minutes; they stand when a second person confirms them. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Meeting enter(BallotId id, long version, PaperForm form, InputStream minutes, String fileName) {
        var meeting = access.kept(id, version, DRAFT);
        if (meeting.method() != Method.PAPER) throw new StepRefused("Phiên này bỏ phiếu kín trên cổng.");
        preparation.demand(meeting);
        PaperCheck.demand(meeting, form);
        var document = documents.add(minutes, fileName);
        for (var line : meeting.lines()) {
            var tally = form.tallies().get(line.number());
            pen.tally(id, line.number(), tally.yes(), tally.no(), tally.invalid());
        }
        pen.enter(
                id,
                form.issued(),
                form.collected(),
                document.value(),
                current.get().id().value(),
                current.get().displayName());
        return done(BallotChanged.ENTERED, meeting, form.collected() + "/" + form.issued() + " phiếu");
    }

    /** By another person than the one who entered: who keeps the meeting, or its chair. */
    public Meeting confirm(BallotId id, long version) {
        var meeting = entered(id, version);
        return counted(meeting.id(), current.get().displayName());
    }

    /** The second person found something wrong; the counts must be entered again. */
    public Meeting giveBack(BallotId id, long version, String why) {
        var meeting = entered(id, version);
        var reason = RequiredText.reason(why, "Hãy ghi chỗ sai để người nhập sửa.");
        pen.giveBack(id, reason);
        return done(BallotChanged.GIVEN_BACK, meeting, reason);
    }

    private Meeting entered(BallotId id, long version) {
        var meeting = access.locked(id);
        if (!access.isChair(meeting) && !access.keeps(meeting.unit())) {
            throw new AccessDeniedException("Neither presides over nor keeps the meeting");
        }
        if (meeting.state() != ENTERED || meeting.paper() == null) {
            throw new StepRefused("Kết quả đã được xác nhận hoặc trả lại. Hãy tải lại trang.");
        }
        access.locked(id, version);
        if (meeting.paper().enteredId().equals(current.get().id().value())) {
            throw new StepRefused("Người xác nhận phải khác người nhập kết quả.");
        }
        return meeting;
    }

    private Meeting counted(BallotId id, @Nullable String confirmedBy) {
        var tallied = meetings.find(id).orElseThrow();
        var results = new ArrayList<CandidateResult>();
        for (var line : tallied.lines()) {
            var result = tallied.result(line, line.yes(), line.no(), line.invalid());
            pen.pass(id, line.number(), result.passed());
            results.add(result);
        }
        pen.counted(id, confirmedBy, clock.instant());
        pen.touch(id, current.get().displayName(), clock.instant());
        events.publishEvent(new BallotCounted(id, tallied.unit(), tallied.bodyName(), tallied.day(), results));
        return meetings.find(id).orElseThrow();
    }

    private Meeting done(String what, Meeting before, String details) {
        pen.touch(before.id(), current.get().displayName(), clock.instant());
        tell(what, before, details);
        return meetings.find(before.id()).orElseThrow();
    }

    private void tell(String what, Meeting meeting, String details) {
        events.publishEvent(new BallotChanged(what, meeting.id().value(), meeting.unit(), meeting.label(), details));
    }
}
