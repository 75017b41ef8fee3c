package vn.haiphong.thidua.ballot;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Recusal;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * A member's own vote. Whoever has a seat votes, whatever the role of the account.
 *
 * @see "decision 0012-secret-ballot"
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Voting {

    private final MeetingStore meetings;
    private final MeetingPen pen;
    private final SlipStore slips;
    private final BallotAccess access;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voting(
            MeetingStore meetings,
            MeetingPen pen,
            SlipStore slips,
            BallotAccess access,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.pen = pen;
        this.slips = slips;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for who has no seat in that meeting. */
    @Transactional(readOnly = true)
    public Optional<VotingPaper> paper(BallotId id) {
        return meetings.find(id)
                .flatMap(meeting -> meeting.seatOf(current.get().id()).map(seat -> paper(meeting, seat)));
    }

    private VotingPaper paper(Meeting meeting, Meeting.Seat seat) {
        var voted = seat.voted() || meetings.hasVoted(meeting.id(), seat.member());
        var lines = meeting.linesFor(seat);
        return new VotingPaper(
                meeting,
                seat,
                meeting.state() == MeetingState.OPEN
                        && seat.presence() == Presence.PRESENT
                        && !voted
                        && !lines.isEmpty(),
                voted,
                lines,
                meeting.lines().stream().filter(line -> !lines.contains(line)).toList());
    }

    /**
     * Casts a slip for each candidate. Nothing is written about it anywhere else.
     *
     * @param choices by number, one for each candidate the member votes on
     * @return the code with which the member finds the own slips after the close; shown once, kept nowhere
     */
    public String cast(BallotId id, Map<Integer, Choice> choices) {
        var meeting = access.locked(id);
        var seat = seat(meeting);
        if (meeting.state() != MeetingState.OPEN) {
            throw new StepRefused(
                    meeting.state() == MeetingState.DRAFT
                            ? "Phiên họp chưa mở bỏ phiếu."
                            : "Bỏ phiếu đã kết thúc, không nhận thêm phiếu.");
        }
        if (seat.presence() != Presence.PRESENT) {
            throw new StepRefused("Đồng chí được ghi là vắng mặt nên không bỏ phiếu trên cổng; ý kiến của thành viên"
                    + " vắng mặt gửi bằng văn bản cho thư ký.");
        }
        slips.markVoter(id, seat.member());
        var numbers = meeting.linesFor(seat).stream().map(Meeting.Line::number).collect(Collectors.toSet());
        if (!choices.keySet().equals(numbers)) {
            throw new StepRefused("Hãy biểu quyết về từng người, tập thể trong phiếu; muốn bỏ qua thì chọn Để trống.");
        }
        var code = VoterCode.random();
        var byCode = new HashMap<String, SlipStore.Slip>();
        choices.forEach((number, choice) -> byCode.put(code.of(number), new SlipStore.Slip(number, choice)));
        slips.cast(id, byCode);
        return code.shown();
    }

    /** A member's own wish, before the ballot opens. */
    public VotingPaper standAside(BallotId id, int number, String reason) {
        var meeting = access.locked(id);
        var seat = seat(meeting);
        if (meeting.state() != MeetingState.DRAFT) {
            throw new StepRefused("Đã mở bỏ phiếu hoặc đã có kết quả; hãy báo người chủ trì.");
        }
        var line = meeting.line(number).orElseThrow(() -> new StepRefused("Không còn người, tập thể này trong phiên."));
        var why = RequiredText.reason(reason, "Hãy ghi lý do không tham gia biểu quyết.");
        var who = current.get().displayName();
        pen.decide(id, new Recusal(number, seat.member(), true, why, who, clock.instant()));
        pen.touch(id, who, clock.instant());
        events.publishEvent(new BallotChanged(
                BallotChanged.RECUSAL,
                id.value(),
                meeting.unit(),
                meeting.label(),
                seat.name() + " tự xin không tham gia biểu quyết về "
                        + line.candidate().name()));
        return paper(id).orElseThrow();
    }

    private Meeting.Seat seat(Meeting meeting) {
        return meeting.seatOf(current.get().id())
                .orElseThrow(() -> new AccessDeniedException("No seat in this meeting"));
    }
}
