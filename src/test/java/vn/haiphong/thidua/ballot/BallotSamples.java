package vn.haiphong.thidua.ballot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;

/** Councils for tests: a chair, a secretary and members of five departments, all with accounts. */
@Component
public class BallotSamples {

    public static final UnitId CITY = new UnitId("31");
    public static final UnitId HONG_BANG = new UnitId("303");
    public static final UnitId NGO_QUYEN = new UnitId("304");
    public static final UnitId LE_CHAN = new UnitId("305");

    /** The accounts, the chair first, the secretary behind. */
    public static final List<String> LOGINS =
            List.of("chu-tich", "thu-ky", "uy-vien-1", "uy-vien-2", "uy-vien-3", "uy-vien-4", "uy-vien-5");

    private static final List<String> NAMES = List.of(
            "Lê Văn Chủ", "Phạm Thị Thư", "Nguyễn Văn Một", "Trần Thị Hai", "Đỗ Văn Ba", "Vũ Thị Bốn", "Hoàng Văn Năm");

    private final Bodies bodies;
    private final MeetingDesk desk;
    private final Counting counting;
    private final Voting voting;
    private final WaitingCandidates waiting;
    private final JdbcTemplate sql;
    private final Clock clock;

    BallotSamples(
            Bodies bodies,
            MeetingDesk desk,
            Counting counting,
            Voting voting,
            WaitingCandidates waiting,
            JdbcTemplate sql,
            Clock clock) {
        this.bodies = bodies;
        this.desk = desk;
        this.counting = counting;
        this.voting = voting;
        this.waiting = waiting;
        this.sql = sql;
        this.clock = clock;
    }

    public static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    /** Signs a member in. */
    public static void member(int number) {
        SignIn.as(LOGINS.get(number), Role.LEADER);
    }

    public static Candidate candidate(String ref, String name, UnitId unit) {
        return new Candidate(
                ref,
                name,
                "Tổ trưởng, Công ty A",
                unit.code(),
                unit.code(),
                "Chiến sĩ thi đua thành phố",
                new Threshold(90, Denominator.ALL_MEMBERS));
    }

    /** The city's Council; only the member number 2 works in a unit, Quận Hồng Bàng. */
    public Body council() {
        board();
        var council = bodies.add(CITY, "Hội đồng Thi đua - Khen thưởng thành phố");
        for (int i = 0; i < LOGINS.size(); i++) {
            SignIn.store(LOGINS.get(i), null, Role.LEADER);
            var duty = i == 0 ? Body.Duty.CHAIR : i == 1 ? Body.Duty.SECRETARY : Body.Duty.MEMBER;
            var form =
                    new MemberForm(LOGINS.get(i), NAMES.get(i), "Lãnh đạo sở, ngành", i == 2 ? HONG_BANG : null, duty);
            council = bodies.keep(council.id(), council.version(), null, form);
        }
        return council;
    }

    /** The one body of the unit. */
    public Body only(UnitId unit) {
        return bodies.page(0, 100).stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .flatMap(row -> bodies.find(row.id()))
                .orElseThrow();
    }

    public void offer(Candidate candidate) {
        waiting.put(candidate);
    }

    public static MeetingForm form(Method method) {
        return new MeetingForm(
                "Xét danh hiệu Chiến sĩ thi đua thành phố",
                LocalDate.now(),
                "Phòng họp số 1",
                "05/BB-HĐTĐKT",
                "",
                method);
    }

    /** A meeting on two candidates of Quận Ngô Quyền, everybody present but the last {@code absent} members. */
    public Meeting prepared(Body council, Method method, int absent) {
        board();
        waiting.put(candidate("a", "Nguyễn Thị An", NGO_QUYEN));
        waiting.put(candidate("b", "Tập thể Tổ Bình minh", NGO_QUYEN));
        var meeting = desk.add(council.id(), form(method));
        meeting = desk.addCandidates(meeting.id(), meeting.version(), List.of("a", "b"));
        return attended(meeting, absent);
    }

    public Meeting attended(Meeting meeting, int absent) {
        var presence = new HashMap<UUID, Presence>();
        var seats = meeting.seats();
        for (int i = 0; i < seats.size(); i++) {
            presence.put(seats.get(i).member(), i < seats.size() - absent ? Presence.PRESENT : Presence.ABSENT);
        }
        return desk.attend(
                meeting.id(),
                meeting.version(),
                presence,
                seats.get(0).member(),
                seats.get(1).member());
    }

    public Meeting open() {
        var meeting = prepared(council(), Method.SECRET, 0);
        return counting.open(meeting.id(), meeting.version());
    }

    /** A meeting of a unit that is over, with the officer in the chair; every name in it holds the word. */
    public Meeting counted(UnitId unit, String officer, String word) {
        SignIn.as(officer, unit, Role.UNIT);
        SignIn.store("thu-ky-" + officer, unit, Role.UNIT);
        var body = bodies.add(unit, "Hội nghị bình xét " + word);
        body = bodies.keep(
                body.id(), body.version(), null, new MemberForm(officer, "Chủ trì " + word, "", null, Body.Duty.CHAIR));
        body = bodies.keep(
                body.id(),
                body.version(),
                null,
                new MemberForm("thu-ky-" + officer, "", "", null, Body.Duty.SECRETARY));
        body = bodies.keep(
                body.id(), body.version(), null, new MemberForm("", "Người vắng", "", null, Body.Duty.MEMBER));
        waiting.put(candidate("w", "Tập thể " + word, unit));
        var typed = new MeetingForm("Bình xét " + word, LocalDate.now(clock), "", "", "", Method.SECRET);
        var meeting = desk.add(body.id(), typed);
        meeting = attended(desk.addCandidates(meeting.id(), meeting.version(), List.of("w")), 1);
        meeting = desk.write(
                meeting.id(),
                meeting.version(),
                meeting.seats().getLast().member(),
                Map.of(1, true),
                DocumentSamples.pdf(),
                "y-kien.pdf");
        meeting = counting.open(meeting.id(), meeting.version());
        SignIn.as("thu-ky-" + officer, unit, Role.UNIT);
        voting.cast(meeting.id(), Map.of(1, Choice.YES));
        SignIn.as(officer, unit, Role.UNIT);
        voting.cast(meeting.id(), Map.of(1, Choice.NO));
        return counting.close(meeting.id(), meeting.version());
    }

    public static Map<Integer, Choice> all(Choice choice) {
        return Map.of(1, choice, 2, choice);
    }

    public void none() {
        for (var table : List.of(
                "ballot_slip",
                "ballot_voter",
                "ballot_written",
                "ballot_recusal",
                "ballot_candidate",
                "ballot_seat",
                "ballot_meeting",
                "ballot_member",
                "ballot_body")) {
            sql.update("delete from " + table);
        }
        var told = " in (select id from notice_notice where once like 'bo-phieu/%')";
        sql.update("delete from notice_mail where notice_id" + told);
        sql.update("delete from notice_reading where notice_id" + told);
        sql.update("delete from notice_notice where once like 'bo-phieu/%'");
        waiting.clear();
    }
}
