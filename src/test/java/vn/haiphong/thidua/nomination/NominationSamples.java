package vn.haiphong.thidua.nomination;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;

/** Nominations for tests, each brought to where it is wanted by the steps officers take. */
@Component
public class NominationSamples {

    public static final UnitId CITY = new UnitId("31");
    public static final UnitId HONG_BANG = new UnitId("303");
    public static final UnitId NGO_QUYEN = new UnitId("304");
    public static final UnitId SO_DAU = new UnitId("11302");

    static final String SUMMARY =
            "Mười năm liền chăm sóc người bệnh tận tình, có hai giải pháp rút ngắn thời gian chờ khám.";
    static final LocalDate DAY = LocalDate.of(2020, 3, 2);

    private final NominationDesk desk;
    private final NominationClimb climb;
    private final Subjects subjects;
    private final SubjectConsents consents;

    NominationSamples(NominationDesk desk, NominationClimb climb, Subjects subjects, SubjectConsents consents) {
        this.desk = desk;
        this.climb = climb;
        this.subjects = subjects;
        this.consents = consents;
    }

    public static void officer() {
        SignIn.as("so-dau", SO_DAU, Role.UNIT);
    }

    public static void district() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    public static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    /** Of the commune, complete but for the minutes that the letter brings; signed in as its officer. */
    public NominationDraft complete(String name, String title) {
        officer();
        var subject = agreeing(name);
        return desk.begin(subject, SO_DAU, title, SUMMARY);
    }

    public SubjectId agreeing(String name) {
        var subject = SubjectSamples.registered(subjects, SubjectSamples.person(name, 1985, SO_DAU));
        consents.give(subject, ConsentKind.NOMINATION, "Phiếu đồng ý ký ngày 01/03/2020");
        return subject;
    }

    public NominationDraft withReport(NominationDraft draft) {
        var content = new NominationContent(draft.content().title(), SUMMARY, SUMMARY + " " + SUMMARY);
        return desk.save(draft.id(), draft.version(), content);
    }

    /** Sent up by the commune; it waits at the district. */
    public NominationDraft atDistrict(String name, String title) {
        var draft = withReport(complete(name, title));
        climb.send(Map.of(draft.id(), draft.version()), letter("01/TTr-UBND"));
        district();
        return desk.open(draft.id()).orElseThrow();
    }

    /** Sent up by the district and received; signed in as the Board. */
    public NominationDraft atCity(String name, String title) {
        var draft = received(atDistrict(name, title));
        climb.send(Map.of(draft.id(), draft.version()), letter("02/TTr-UBND"));
        board();
        return received(desk.open(draft.id()).orElseThrow());
    }

    public NominationDraft received(NominationDraft draft) {
        climb.receive(Map.of(draft.id(), draft.version()));
        return desk.open(draft.id()).orElseThrow();
    }

    public static SubmissionForm letter(String number) {
        return new SubmissionForm(number, DAY, "Nguyễn Minh Họa", "03/BB", DAY);
    }

    public static SubmissionForm letterWithoutMinutes(String number) {
        return new SubmissionForm(number, DAY, "Nguyễn Minh Họa", "", null);
    }

    public static void none(JdbcTemplate sql) {
        sql.update("delete from nomination_submission_line");
        sql.update("delete from nomination_submission");
        sql.update("delete from nomination_entry");
        sql.update("delete from nomination_vote");
        sql.update("delete from nomination_paper");
        sql.update("delete from nomination_nomination");
        SubjectSamples.none(sql);
    }
}
