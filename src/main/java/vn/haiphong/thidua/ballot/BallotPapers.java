package vn.haiphong.thidua.ballot;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;

/** The minutes of meetings that are counted, for those who may read the meeting and for its members. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class BallotPapers {

    private final MeetingStore meetings;
    private final BallotMinutes minutes;
    private final Papers papers;
    private final BallotAccess access;

    BallotPapers(MeetingStore meetings, BallotMinutes minutes, Papers papers, BallotAccess access) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.papers = papers;
        this.access = access;
    }

    /** Empty before the count, and for who may not read it. */
    public Optional<byte[]> minutes(BallotId id, Format format) {
        return counted(id).map(meeting -> papers.write(minutes.minutes(meeting), format));
    }

    /** Empty before the count, and for who may not read it. */
    public Optional<byte[]> count(BallotId id, Format format) {
        return counted(id).map(meeting -> papers.write(minutes.count(meeting), format));
    }

    private Optional<Meeting> counted(BallotId id) {
        return meetings.find(id)
                .filter(meeting -> meeting.state() == MeetingState.COUNTED)
                .filter(meeting -> access.reads(meeting.unit()) || access.hasSeat(meeting));
    }
}
