package vn.haiphong.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.DocumentSamples;

@PortalTest
class DemoCouncilDbTest {

    @Autowired
    BallotSamples samples;

    @Autowired
    DemoCouncil demonstration;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingDesk desk;

    @Autowired
    Counting counting;

    @BeforeEach
    void nothing() {
        samples.none();
    }

    @AfterEach
    void leave() {
        samples.none();
        SignIn.out();
    }

    @Test
    void theInventedMeetingCanBePlayedToItsEnd() {
        SignIn.as("quan-tri", Role.ADMIN);
        assertThat(demonstration.load()).isEqualTo(1);
        assertThat(demonstration.load()).isZero();
        BallotSamples.board();
        var meeting = meetings.find(meetings.page(0, 1).getFirst().id()).orElseThrow();
        assertThat(meeting.demonstration()).isTrue();
        var conflict = meeting.openConflicts().getFirst();
        assertThat(meeting.openConflicts()).hasSize(1);
        meeting = desk.decide(
                meeting.id(),
                meeting.version(),
                conflict.line().number(),
                conflict.seat().member(),
                true,
                "Cùng quận");
        var tally = new PaperForm.Tally(5, 0, 0);
        meeting = counting.enter(
                meeting.id(),
                meeting.version(),
                new PaperForm(6, 6, Map.of(1, tally, 2, tally)),
                DocumentSamples.pdf(),
                "bien-ban.pdf");
        SignIn.as("ban-tdkt-2", Role.ORGANISER);

        assertThat(counting.confirm(meeting.id(), meeting.version()).state()).isEqualTo(MeetingState.COUNTED);
    }

    @Test
    void onlyAnAdministratorAddsIt() {
        BallotSamples.board();

        assertThatThrownBy(() -> demonstration.load()).isInstanceOf(AccessDeniedException.class);
    }
}
