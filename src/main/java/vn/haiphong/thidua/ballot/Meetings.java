package vn.haiphong.thidua.ballot;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;

/** Reads meetings: the register for those within whose scope the body is, and what members have a seat in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Meetings {

    private final MeetingStore meetings;
    private final Documents documents;
    private final BallotAccess access;
    private final CurrentAccount current;

    Meetings(MeetingStore meetings, Documents documents, BallotAccess access, CurrentAccount current) {
        this.meetings = meetings;
        this.documents = documents;
        this.access = access;
        this.current = current;
    }

    /** Those of the own scope, the latest first. @param limit at most 100 */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
    public List<MeetingRow> page(int offset, int limit) {
        return meetings.page(current.codesWithin(null), Math.max(0, offset), Math.clamp(limit, 1, 100));
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
    public int count() {
        return meetings.count(current.codesWithin(null));
    }

    /** In which who is signed in has a seat, those under way first; at most 20. */
    public List<MeetingRow> mine() {
        return meetings.of(current.get().id());
    }

    /** For the desk of those within whose scope the body is; empty for anybody else. */
    public Optional<Meeting> find(BallotId id) {
        return meetings.find(id).filter(meeting -> access.reads(meeting.unit()));
    }

    /** Whether who is signed in prepares this meeting. */
    public boolean keeps(Meeting meeting) {
        return access.keeps(meeting.unit());
    }

    /** Whether who is signed in presides over it. */
    public boolean presides(Meeting meeting) {
        return access.isChair(meeting);
    }

    /** What has to be settled before the body votes, in the order in which it is done; candidates are asked at the opening. */
    public List<String> missing(Meeting meeting) {
        return Preparation.missing(meeting);
    }

    /** What lets everybody recount; empty before the close, and for who neither reads the meeting nor has a seat. */
    public Optional<String> frozen(BallotId id) {
        return meetings.find(id)
                .filter(meeting -> access.reads(meeting.unit()) || access.hasSeat(meeting))
                .flatMap(meeting -> meetings.frozen(id));
    }

    /** A file on record of the meeting; empty for any other. */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
    public Optional<Document> file(BallotId id, DocumentId file) {
        return find(id).filter(meeting ->
                        meeting.paper() != null && meeting.paper().minutes().equals(file)
                                || meeting.written().stream()
                                        .anyMatch(one -> one.document().equals(file)))
                .flatMap(meeting -> documents.find(file));
    }
}
