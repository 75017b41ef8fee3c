package vn.haiphong.thidua.ballot;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.ballot.BallotSamples.all;
import static vn.haiphong.thidua.ballot.BallotSamples.board;
import static vn.haiphong.thidua.ballot.BallotSamples.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class SecretBallotDbTest {

    @Autowired
    BallotSamples samples;

    @Autowired
    WaitingCandidates waiting;

    @Autowired
    Counting counting;

    @Autowired
    Voting voting;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingDesk desk;

    @Autowired
    JdbcTemplate sql;

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
    void fiftyWhoCastTheSameBallotAtOnceCountOnceAndTheOthersAreTold() throws Exception {
        var meeting = samples.open();
        member(3);
        var presses = new ArrayList<Callable<String>>();
        for (int i = 0; i < 50; i++) {
            presses.add(() -> {
                try {
                    voting.cast(meeting.id(), all(Choice.YES));
                    return "";
                } catch (StepRefused refused) {
                    return refused.getMessage();
                }
            });
        }

        var said = AtOnce.all(presses);

        assertThat(said).filteredOn(String::isEmpty).hasSize(1);
        assertThat(said.stream().filter(one -> !one.isEmpty()).collect(toSet()))
                .containsExactly("Bạn đã bỏ phiếu ở phiên này rồi. Mỗi thành viên chỉ bỏ phiếu một lần.");
        assertThat(count("ballot_voter")).isEqualTo(1);
        assertThat(count("ballot_slip")).isEqualTo(2);
    }

    @Test
    void allMembersWhoVoteInTheSameSecondAreCountedAndNobodyIsLost() throws Exception {
        var meeting = samples.open();
        var votes = new ArrayList<Callable<String>>();
        for (int i = 0; i < BallotSamples.LOGINS.size(); i++) {
            int number = i;
            votes.add(() -> {
                member(number);
                return voting.cast(meeting.id(), Map.of(1, Choice.YES, 2, number == 6 ? Choice.BLANK : Choice.NO));
            });
        }

        var codes = AtOnce.all(votes);

        assertThat(codes).doesNotHaveDuplicates();
        member(0);
        var over = counting.close(meeting.id(), meeting.version());
        assertThat(over.lines())
                .extracting(Meeting.Line::yes, Meeting.Line::no, Meeting.Line::invalid, Meeting.Line::passed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(7, 0, 0, true),
                        org.assertj.core.groups.Tuple.tuple(0, 6, 1, false));
        assertThat(waiting.heard(meeting.id()).orElseThrow().results())
                .containsExactly(
                        new CandidateResult("a", 7, 0, 0, 7, 7, true), new CandidateResult("b", 0, 6, 1, 7, 7, false));
    }

    @Test
    void nothingInTheDatabaseJoinsAVoterToASlip() {
        var meeting = samples.open();
        vote(meeting, 2, Choice.NO);
        vote(meeting, 3, Choice.YES);

        assertThat(columns("ballot_voter")).containsExactly("meeting_id", "member_id", "mixed");
        assertThat(columns("ballot_slip")).containsExactly("meeting_id", "number", "code", "choice", "mixed");
        assertThat(sql.queryForObject(
                        "select count(*) from information_schema.columns where table_schema = database()"
                                + " and table_name in ('ballot_voter', 'ballot_slip')"
                                + " and (data_type in ('datetime', 'timestamp', 'date', 'time') or extra like '%auto_increment%')",
                        Integer.class))
                .isZero();
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where subject = ? and (details like '%DONG%' or action like '%VOTE%'"
                                + " or details like '%Nguyễn Văn Một%')",
                        Integer.class, meeting.id().toString()))
                .isZero();
    }

    /** InnoDB keeps beside every row the number of the transaction that last wrote it. */
    @Test
    void everyVoteWritesEveryRowSoThatTheHiddenMarksOfTransactionsAreAlike() {
        var meeting = samples.open();
        vote(meeting, 2, Choice.NO);
        var first = mixed(meeting);
        vote(meeting, 3, Choice.YES);

        assertThat(mixed(meeting)).allSatisfy((key, bit) -> {
            if (first.containsKey(key)) assertThat(bit).isNotEqualTo(first.get(key));
        });
        assertThat(mixed(meeting)).hasSize(6);
    }

    @Test
    void theOrderOfTheSlipsIsNotTheOrderOfTheVotes() {
        var meeting = samples.open();
        for (int i = 0; i < 7; i++) vote(meeting, i, Choice.YES);
        member(0);
        counting.close(meeting.id(), meeting.version());

        var codes = meetings.frozen(meeting.id()).orElseThrow().lines().toList();

        assertThat(codes).hasSize(14).isSorted().allMatch(line -> line.matches("[12];[0-9a-f]{16};DONG-Y"));
    }

    @Test
    void afterTheCloseEveryMemberFindsTheOwnSlipsAndAnybodyCanRecount() {
        var meeting = samples.open();
        member(2);
        var code = voting.cast(meeting.id(), Map.of(1, Choice.NO, 2, Choice.YES));
        for (int i : new int[] {0, 1, 3, 4, 5, 6}) vote(meeting, i, Choice.YES);
        assertThat(meetings.frozen(meeting.id())).isEmpty();
        member(0);
        var over = counting.close(meeting.id(), meeting.version());

        member(2);
        var list = meetings.frozen(meeting.id()).orElseThrow();

        var secret = code.replace("-", "");
        assertThat(list.lines())
                .contains(
                        "1;" + Fingerprint.of(secret + "/1").substring(0, 16) + ";KHONG-DONG-Y",
                        "2;" + Fingerprint.of(secret + "/2").substring(0, 16) + ";DONG-Y");
        assertThat(Fingerprint.of(list)).isEqualTo(over.sha256());
        assertThat(list.lines().filter(line -> line.startsWith("1;") && line.endsWith(";DONG-Y")))
                .hasSize(6);
        assertThat(count("ballot_slip")).isZero();
        assertThat(count("ballot_voter")).isZero();
        assertThat(over.seats()).allMatch(Meeting.Seat::voted);
    }

    @Test
    void nobodySeesATallyWhileTheBallotIsOpen() {
        var meeting = samples.open();
        vote(meeting, 2, Choice.NO);
        SignIn.as("quan-tri", Role.ADMIN);

        var shown = meetings.find(meeting.id()).orElseThrow();

        assertThat(shown.voted()).isEqualTo(1);
        assertThat(shown.lines()).allSatisfy(line -> {
            assertThat(line.yes()).isNull();
            assertThat(shown.result(line)).isEmpty();
        });
        assertThat(meetings.frozen(meeting.id())).isEmpty();
        assertThat(shown.seats()).noneMatch(Meeting.Seat::voted);
    }

    @Test
    void aSlipPutInByHandIsFoundOutAtTheClose() {
        var meeting = samples.open();
        for (int i = 0; i < 7; i++) vote(meeting, i, Choice.NO);
        sql.update(
                "insert into ballot_slip (meeting_id, number, code, choice, mixed) values (?, 1, 'aaaaaaaaaaaaaaaa', 'YES', false)",
                meeting.id().value());
        member(0);

        assertThatThrownBy(() -> counting.close(meeting.id(), meeting.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Số lá phiếu về “Nguyễn Thị An” (8) khác số người đã bỏ phiếu (7)");
    }

    @Test
    void whoStandsAsideHasNoSlipForThatCandidateAndStaysInTheDenominator() {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 0);
        var seat = meeting.seats().get(3);
        meeting = desk.decide(meeting.id(), meeting.version(), 1, seat.member(), true, "Anh em ruột");
        meeting = counting.open(meeting.id(), meeting.version());
        var id = meeting.id();
        member(3);
        assertThat(voting.paper(id).orElseThrow().lines())
                .extracting(Meeting.Line::number)
                .containsExactly(2);
        assertThatThrownBy(() -> voting.cast(id, all(Choice.YES))).hasMessageContaining("từng người");
        voting.cast(id, Map.of(2, Choice.YES));
        for (int i : new int[] {0, 1, 2, 4, 5, 6}) vote(meeting, i, Choice.YES);
        member(0);

        counting.close(id, meeting.version());

        assertThat(waiting.heard(id).orElseThrow().results())
                .as("6 of 7 are 85 %: whoever stands aside does not make it easier")
                .containsExactly(
                        new CandidateResult("a", 6, 0, 0, 7, 7, false), new CandidateResult("b", 7, 0, 0, 7, 7, true));
    }

    @Test
    void writtenOpinionsOfTheAbsentCountAmongAllMembersButNotAmongThosePresent() {
        waiting.put(new Candidate(
                "c", "Trần Thị Cúc", "", "304", "304", "Bằng khen", new Threshold(80, Denominator.PRESENT)));
        var meeting = samples.prepared(samples.council(), Method.SECRET, 1);
        meeting = desk.addCandidates(meeting.id(), meeting.version(), List.of("c"));
        var absent = meeting.seats().get(6).member();
        meeting = desk.write(
                meeting.id(),
                meeting.version(),
                absent,
                Map.of(1, true, 2, false, 3, true),
                vn.haiphong.thidua.file.DocumentSamples.pdf(),
                "y-kien.pdf");
        meeting = counting.open(meeting.id(), meeting.version());
        for (int i = 0; i < 6; i++) {
            member(i);
            voting.cast(meeting.id(), Map.of(1, Choice.YES, 2, Choice.YES, 3, i == 0 ? Choice.NO : Choice.YES));
        }
        member(0);

        counting.close(meeting.id(), meeting.version());

        assertThat(waiting.heard(meeting.id()).orElseThrow().results())
                .containsExactly(
                        new CandidateResult("a", 7, 0, 0, 7, 6, true),
                        new CandidateResult("b", 6, 1, 0, 7, 6, false),
                        new CandidateResult("c", 5, 1, 0, 7, 6, true));
    }

    @Test
    void onlyMembersWhoAttendVoteAndOnlyWhileTheBallotIsOpen() {
        var council = samples.council();
        var draft = samples.prepared(council, Method.SECRET, 1);
        member(2);
        assertThatThrownBy(() -> voting.cast(draft.id(), all(Choice.YES))).hasMessage("Phiên họp chưa mở bỏ phiếu.");
        board();
        var open = counting.open(draft.id(), draft.version());
        member(6);
        assertThatThrownBy(() -> voting.cast(open.id(), all(Choice.YES))).hasMessageContaining("vắng mặt");
        board();
        assertThatThrownBy(() -> voting.cast(open.id(), all(Choice.YES))).isInstanceOf(AccessDeniedException.class);
        assertThat(voting.paper(open.id())).isEmpty();
        SignIn.as("quan-tri", Role.ADMIN);
        assertThatThrownBy(() -> voting.cast(open.id(), all(Choice.YES))).isInstanceOf(AccessDeniedException.class);
        for (int i = 0; i < 6; i++) vote(open, i, Choice.YES);
        member(0);
        counting.close(open.id(), open.version());
        member(5);
        assertThatThrownBy(() -> voting.cast(open.id(), all(Choice.YES)))
                .hasMessage("Bỏ phiếu đã kết thúc, không nhận thêm phiếu.");
        assertThat(voting.paper(open.id()).orElseThrow().hasVoted()).isTrue();
    }

    @Test
    void onlyTheChairClosesBeforeEverybodyHasVoted() {
        var meeting = samples.open();
        for (int i = 0; i < 6; i++) vote(meeting, i, Choice.YES);
        board();
        assertThatThrownBy(() -> counting.close(meeting.id(), meeting.version()))
                .hasMessage("Còn 1 thành viên có mặt chưa bỏ phiếu. Chỉ người chủ trì được kết thúc trước khi mọi"
                        + " người bỏ phiếu.");
        member(1);
        assertThatThrownBy(() -> counting.close(meeting.id(), meeting.version()))
                .isInstanceOf(AccessDeniedException.class);
        member(0);

        var over = counting.close(meeting.id(), meeting.version());

        assertThat(over.state()).isEqualTo(MeetingState.COUNTED);
        assertThat(over.seats().stream().filter(Meeting.Seat::voted)).hasSize(6);
        assertThatThrownBy(() -> counting.close(meeting.id(), over.version())).isInstanceOf(StepRefused.class);
    }

    @Test
    void membersAreToldWhenTheBallotOpens() {
        samples.open();

        assertThat(sql.queryForObject(
                        "select count(*) from notice_notice where once like 'bo-phieu/%' and link like '/quan-tri/hoi-dong/bo-phieu/%'",
                        Integer.class))
                .isEqualTo(7);
    }

    private void vote(Meeting meeting, int number, Choice choice) {
        member(number);
        voting.cast(meeting.id(), all(choice));
    }

    private Map<String, Boolean> mixed(Meeting meeting) {
        var found = new java.util.HashMap<String, Boolean>();
        sql.query(
                "select concat(number, code) as name, mixed from ballot_slip where meeting_id = ?"
                        + " union all select hex(member_id), mixed from ballot_voter where meeting_id = ?",
                row -> {
                    found.put(row.getString("name"), row.getBoolean("mixed"));
                },
                meeting.id().value(),
                meeting.id().value());
        return found;
    }

    private List<String> columns(String table) {
        return sql.queryForList(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                        + " order by ordinal_position",
                String.class,
                table);
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }
}
