package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotSamples;
import vn.haiphong.thidua.ballot.Choice;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ballot.Meetings;
import vn.haiphong.thidua.ballot.Voting;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** The city's Council really votes on nominations that climbed to it. */
@PortalTest
class CouncilVoteDbTest {

    @Autowired
    NominationSamples samples;

    @Autowired
    NominationDesk desk;

    @Autowired
    BallotSamples ballots;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    Meetings shown;

    @Autowired
    Counting counting;

    @Autowired
    Voting voting;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void nothing() {
        ballots.none();
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void whoGetsNinetyPercentOfAllMembersIsChosenAndWhoGetsLessIsNot() {
        var chosen = ready("Nguyễn Thị Minh Họa", "CSTDTINH");
        var missed = ready("Trần Văn Minh Họa", "CSTDTINH");
        var meeting = meeting(List.of(chosen, missed));
        meeting = counting.open(meeting.id(), meeting.version());
        for (int member = 0; member < BallotSamples.LOGINS.size(); member++) {
            BallotSamples.member(member);
            // Six of seven are 85.7 %: enough for nothing that needs 90.
            voting.cast(meeting.id(), Map.of(1, Choice.YES, 2, member == 3 ? Choice.NO : Choice.YES));
        }
        BallotSamples.board();
        var all = shown.find(meeting.id()).orElseThrow();

        counting.close(all.id(), all.version());

        assertThat(open(chosen).status()).isEqualTo(NominationStatus.CHOSEN);
        assertThat(open(missed).status()).isEqualTo(NominationStatus.UNDER_REVIEW);
        assertThat(open(missed).votes())
                .extracting(NominationVote::told)
                .containsExactly("6/7 phiếu đồng ý, không đủ tỷ lệ");
    }

    @Test
    void theBallotDoesNotOpenBeforeThePeopleWereAsked() {
        var asked = ready("Nguyễn Thị Minh Họa", "HCLD3");
        var meeting = meeting(List.of(asked));

        assertThatThrownBy(() -> counting.open(meeting.id(), meeting.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Chưa công khai lấy ý kiến nhân dân.");
    }

    private Meeting meeting(List<NominationDraft> on) {
        var council = ballots.council();
        var meeting = meetings.add(council.id(), BallotSamples.form(Meeting.Method.SECRET));
        var refs = on.stream().map(one -> one.id().toString()).toList();
        return ballots.attended(meetings.addCandidates(meeting.id(), meeting.version(), refs), 0);
    }

    /** At the city with every paper its title asks for. */
    private NominationDraft ready(String name, String title) {
        var atCity = samples.atCity(name, "LDTT");
        sql.update(
                "update nomination_nomination set title_code = ? where id = ?",
                title,
                atCity.id().value());
        var until = LocalDate.now(PortalTime.ZONE).plusDays(30);
        for (var kind :
                List.of(PaperKind.INITIATIVE, PaperKind.CONCURRENCE, PaperKind.DISCIPLINE, PaperKind.COMPLAINT)) {
            desk.add(
                    atCity.id(),
                    new DossierPaperForm(kind, "12", "Cơ quan minh họa", NominationSamples.DAY, until, null, ""));
        }
        return open(atCity);
    }

    private NominationDraft open(NominationDraft draft) {
        return desk.open(draft.id()).orElseThrow();
    }
}
