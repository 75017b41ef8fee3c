package vn.haiphong.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.ballot.BallotSamples.HONG_BANG;
import static vn.haiphong.thidua.ballot.BallotSamples.NGO_QUYEN;
import static vn.haiphong.thidua.ballot.BallotSamples.all;
import static vn.haiphong.thidua.ballot.BallotSamples.board;
import static vn.haiphong.thidua.ballot.BallotSamples.candidate;
import static vn.haiphong.thidua.ballot.BallotSamples.form;
import static vn.haiphong.thidua.ballot.BallotSamples.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class MeetingDeskDbTest {

    @Autowired
    BallotSamples samples;

    @Autowired
    WaitingCandidates waiting;

    @Autowired
    Bodies bodies;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingDesk desk;

    @Autowired
    Counting counting;

    @Autowired
    Voting voting;

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
    void aBallotOpensOnlyWhenEverythingIsSettledAndSaysWhatIsMissing() {
        var council = samples.council();
        var meeting = desk.add(council.id(), form(Method.SECRET));
        assertThatThrownBy(() -> counting.open(meeting.id(), meeting.version()))
                .hasMessage("Chưa có người hoặc tập thể nào để bỏ phiếu.");
        waiting.put(candidate("a", "Nguyễn Thị An", HONG_BANG));
        var listed = desk.addCandidates(meeting.id(), meeting.version(), List.of("a"));
        assertThatThrownBy(() -> counting.open(listed.id(), listed.version()))
                .hasMessage("Còn 7 thành viên chưa điểm danh.");
        var attended = samples.attended(listed, 0);
        assertThat(attended.openConflicts())
                .extracting(one -> one.seat().name(), Meeting.OpenConflict::conflict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Nguyễn Văn Một", Conflict.SAME_UNIT));
        assertThatThrownBy(() -> counting.open(attended.id(), attended.version()))
                .hasMessage("Còn 1 xung đột lợi ích chưa quyết định: không tham gia hay vẫn tham gia.");
        var member = attended.openConflicts().getFirst().seat().member();
        assertThatThrownBy(() -> desk.decide(attended.id(), attended.version(), 1, member, true, " "))
                .hasMessage("Hãy ghi lý do không tham gia biểu quyết.");
        var decided = desk.decide(attended.id(), attended.version(), 1, member, false, "Không trực tiếp quản lý");
        waiting.refuse("a", "Đang lấy ý kiến nhân dân đến hết ngày 12/03/2020.");
        assertThatThrownBy(() -> counting.open(decided.id(), decided.version()))
                .hasMessage("“Nguyễn Thị An”: Đang lấy ý kiến nhân dân đến hết ngày 12/03/2020.");
        waiting.ready("a");
        waiting.gone("a");
        assertThatThrownBy(() -> counting.open(decided.id(), decided.version()))
                .hasMessageContaining("không còn chờ bỏ phiếu");
        waiting.put(candidate("a", "Nguyễn Thị An", HONG_BANG));

        assertThat(counting.open(decided.id(), decided.version()).state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void aMemberWithoutAccountWhoAttendsKeepsTheBallotOnPaper() {
        var council = samples.council();
        council = bodies.keep(
                council.id(),
                council.version(),
                null,
                new MemberForm("", "Bùi Văn Giấy", "Hội Cựu chiến binh", null, Body.Duty.MEMBER));
        var meeting = samples.prepared(council, Method.SECRET, 0);

        assertThatThrownBy(() -> counting.open(meeting.id(), meeting.version()))
                .hasMessageContaining("chưa có tài khoản để bỏ phiếu trên cổng: Bùi Văn Giấy");
    }

    @Test
    void aPaperBallotCountsWhenASecondPersonConfirmsIt() {
        var meeting = samples.prepared(samples.council(), Method.PAPER, 1);
        assertThatThrownBy(() -> counting.open(meeting.id(), meeting.version())).isInstanceOf(StepRefused.class);
        refusedPaper(meeting, 7, 6, 6, 0, 0, "phát ra (7) nhiều hơn số thành viên có mặt (6)");
        refusedPaper(meeting, 5, 6, 5, 0, 0, "thu về (6) nhiều hơn số phiếu phát ra (5)");
        refusedPaper(meeting, 6, 6, 5, 1, 1, "được 7, nhiều hơn số phiếu thu về (6)");
        refusedPaper(meeting, 6, 6, -1, 1, 1, "Hãy ghi số phiếu đồng ý");
        var entered = enter(meeting, 6, 6, 6, 0, 0);
        assertThat(entered.state()).isEqualTo(MeetingState.ENTERED);
        assertThatThrownBy(() -> counting.confirm(entered.id(), entered.version()))
                .hasMessage("Người xác nhận phải khác người nhập kết quả.");
        assertThat(waiting.heard(entered.id())).isEmpty();
        member(1);
        assertThatThrownBy(() -> counting.confirm(entered.id(), entered.version()))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("ban-tdkt-2", Role.ORGANISER);

        var counted = counting.confirm(entered.id(), entered.version());

        assertThat(counted.paper().confirmedBy()).isEqualTo("Người dùng ban-tdkt-2");
        assertThat(waiting.heard(entered.id()).orElseThrow().results())
                .as("6 of all 7 are below 90 %")
                .containsExactly(
                        new CandidateResult("a", 6, 0, 0, 7, 6, false), new CandidateResult("b", 6, 0, 0, 7, 6, false));
        assertThatThrownBy(() -> counting.confirm(entered.id(), counted.version()))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void theSecondPersonGivesWrongCountsBack() {
        var meeting = samples.prepared(samples.council(), Method.PAPER, 0);
        var entered = enter(meeting, 7, 7, 7, 0, 0);
        member(0);

        var back = counting.giveBack(entered.id(), entered.version(), "Biên bản ghi 6 phiếu");

        assertThat(back.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(back.why()).isEqualTo("Biên bản ghi 6 phiếu");
        board();
        assertThat(enter(back, 7, 7, 6, 1, 0).state()).isEqualTo(MeetingState.ENTERED);
    }

    @Test
    void whoStandsAsideCannotBeAmongThePapersOfThatCandidate() {
        var meeting = samples.prepared(samples.council(), Method.PAPER, 0);
        var aside = desk.decide(
                meeting.id(), meeting.version(), 1, meeting.seats().get(3).member(), true, "Vợ chồng");

        refusedPaper(aside, 7, 7, 7, 0, 0, "nhiều hơn số thành viên có mặt và tham gia biểu quyết (6)");
    }

    @Test
    void aUnitHoldsItsOwnMeetingAndTheCityHasNoPartInIt() {
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        SignIn.store("can-bo-hang-kenh", NGO_QUYEN, Role.UNIT);
        var body = bodies.add(NGO_QUYEN, "Hội nghị bình xét Quận Ngô Quyền");
        body = bodies.keep(
                body.id(),
                body.version(),
                null,
                new MemberForm("can-bo-hang-kenh", "", "Văn phòng", null, Body.Duty.CHAIR));
        var id = body.id();
        var version = body.version();
        var meeting = desk.add(id, form(Method.PAPER));
        assertThat(meeting.seats()).extracting(Meeting.Seat::name).containsExactly("Người dùng can-bo-hang-kenh");

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(bodies.find(id)).isEmpty();
        assertThat(meetings.find(meeting.id())).isEmpty();
        assertThat(meetings.page(0, 10)).isEmpty();
        assertThat(bodies.page(0, 10)).isEmpty();
        assertThatThrownBy(() -> bodies.rename(id, version, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.amend(meeting.id(), meeting.version(), form(Method.SECRET)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.waiting(meeting.id(), 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bodies.add(NGO_QUYEN, "Khác")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bodies.add(BallotSamples.CITY, "Khác")).isInstanceOf(AccessDeniedException.class);
        board();
        assertThat(meetings.find(meeting.id())).isPresent();
        assertThatThrownBy(() -> desk.cancel(meeting.id(), meeting.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(meetings.find(meeting.id())).isPresent();
        assertThatThrownBy(() -> bodies.add(BallotSamples.CITY, "Khác")).isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThat(meetings.find(meeting.id())).isEmpty();
        assertThatThrownBy(() -> bodies.page(0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOfficerAddsNoAccountOfAnotherUnit() {
        SignIn.store("hong-bang", HONG_BANG, Role.UNIT);
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        var body = bodies.add(NGO_QUYEN, "Hội nghị bình xét");
        var form = new MemberForm("hong-bang", "", "", null, Body.Duty.MEMBER);

        assertThatThrownBy(() -> bodies.keep(body.id(), body.version(), null, form))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Không có tài khoản “hong-bang”");
        assertThatThrownBy(() -> bodies.keep(
                        body.id(), body.version(), null, new MemberForm("khong-ai-ca", "", "", null, Body.Duty.MEMBER)))
                .hasMessageStartingWith("Không có tài khoản “khong-ai-ca”");
    }

    @Test
    void nobodyIsAMemberTwice() {
        var council = samples.council();

        assertThatThrownBy(() -> bodies.keep(
                        council.id(),
                        council.version(),
                        null,
                        new MemberForm("chu-tich", "Tên khác", "", null, Body.Duty.MEMBER)))
                .hasMessage("Tài khoản này đã là thành viên. Mỗi người chỉ có một phiếu.");
    }

    @Test
    void aCandidateStandsBeforeOneMeetingAtATime() {
        var council = samples.council();
        var first = samples.prepared(council, Method.SECRET, 0);
        var second = desk.add(council.id(), form(Method.PAPER));
        assertThat(desk.waiting(second.id(), 10)).isEmpty();
        assertThatThrownBy(() -> desk.addCandidates(second.id(), second.version(), List.of("a")))
                .hasMessage("“Nguyễn Thị An” đã ở trong một phiên họp khác chưa kết thúc.");

        desk.cancel(first.id(), first.version(), "Hoãn họp");

        assertThat(desk.waiting(second.id(), 10)).extracting(Candidate::ref).containsExactly("a", "b");
        assertThat(desk.addCandidates(second.id(), second.version(), List.of("a"))
                        .lines())
                .hasSize(1);
    }

    @Test
    void whoIsTakenFromTheListLeavesNoGap() {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 0);
        var member = meeting.seats().get(4).member();
        meeting = desk.decide(meeting.id(), meeting.version(), 2, member, true, "Họ hàng");

        var rest = desk.removeCandidate(meeting.id(), meeting.version(), 1);

        assertThat(rest.lines()).extracting(line -> line.candidate().ref()).containsExactly("b");
        assertThat(rest.standsAside(1, member)).isTrue();
    }

    @Test
    void whoChangesTheMeetingSecondIsTold() {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 0);
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        desk.amend(meeting.id(), meeting.version(), form(Method.PAPER));
        board();

        assertThatThrownBy(() -> desk.amend(meeting.id(), meeting.version(), form(Method.SECRET)))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class, e -> assertThat(e.by()).isEqualTo("Người dùng ban-tdkt-2"));
        assertThat(meetings.find(meeting.id()).orElseThrow().method()).isEqualTo(Method.PAPER);
    }

    @Test
    void aNewMemberTakesASeatInMeetingsThatAreStillPreparedAndOneWhoLeavesLosesIt() {
        var council = samples.council();
        var meeting = samples.prepared(council, Method.SECRET, 0);
        council = bodies.remove(
                council.id(), council.version(), council.members().getFirst().id());
        bodies.keep(council.id(), council.version(), null, new MemberForm("", "Bùi Văn Mới", "", null, Body.Duty.VICE));

        var now = meetings.find(meeting.id()).orElseThrow();

        assertThat(now.seats())
                .hasSize(7)
                .extracting(Meeting.Seat::name)
                .contains("Bùi Văn Mới")
                .doesNotContain("Lê Văn Chủ");
        assertThat(now.chair()).isNull();
        assertThat(now.seats().getLast().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void aMemberStandsAsideByOwnWishBeforeTheBallotOpens() {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 0);
        member(4);

        var paper = voting.standAside(meeting.id(), 1, "Từng cùng viết báo cáo");

        assertThat(paper.aside()).extracting(line -> line.candidate().ref()).containsExactly("a");
        board();
        var open = counting.open(
                meeting.id(), meetings.find(meeting.id()).orElseThrow().version());
        member(5);
        assertThatThrownBy(() -> voting.standAside(open.id(), 1, "Muộn rồi")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> voting.cast(open.id(), Map.of(1, Choice.YES))).isInstanceOf(StepRefused.class);
        voting.cast(open.id(), all(Choice.YES));
    }

    @Test
    void onlyTheAbsentWriteTheirOpinion() {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 1);
        var there = meeting.seats().get(2).member();
        var absent = meeting.seats().get(6).member();
        assertThatThrownBy(() -> write(meeting, there))
                .hasMessage("Chỉ thành viên vắng mặt mới gửi ý kiến bằng văn bản.");

        var written = write(meeting, absent);

        assertThat(written.written()).hasSize(1);
        assertThat(meetings.file(written.id(), written.written().getFirst().document()))
                .isPresent();
        var back = samples.attended(written, 0);
        assertThat(back.written())
                .as("who came after all votes like the others")
                .isEmpty();
    }

    private Meeting write(Meeting meeting, UUID member) {
        return desk.write(
                meeting.id(), meeting.version(), member, Map.of(1, true), DocumentSamples.pdf(), "y-kien.pdf");
    }

    private Meeting enter(Meeting meeting, int issued, int collected, int yes, int no, int invalid) {
        var tally = new PaperForm.Tally(yes, no, invalid);
        return counting.enter(
                meeting.id(),
                meeting.version(),
                new PaperForm(issued, collected, Map.of(1, tally, 2, tally)),
                DocumentSamples.pdf(),
                "bien-ban.pdf");
    }

    private void refusedPaper(Meeting meeting, int issued, int collected, int yes, int no, int invalid, String why) {
        assertThatThrownBy(() -> enter(meeting, issued, collected, yes, no, invalid))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining(why);
    }
}
