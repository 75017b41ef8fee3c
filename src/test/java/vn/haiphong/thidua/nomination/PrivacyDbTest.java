package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotCounted;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.CandidateResult;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectMerging;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;

/** A person with every private field filled goes the whole way; none of them is found anywhere but at the officers' desk. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyDbTest {

    private static final String ID_NUMBER = "031079555111";
    private static final String PHONE = "0912555777";
    private static final String MAIL = "rieng-tu-kin@example.vn";
    private static final String ADDRESS = "Số 987 ngõ Kín Riêng Tư";
    private static final List<String> PRIVATE =
            List.of(ID_NUMBER, PHONE, MAIL, ADDRESS, "1979-04-17", "17/04/1979", "17-04-1979");

    /** What everybody reads. */
    private static final List<String> PUBLIC = List.of(
            "/",
            "/dien-hinh",
            "/dien-hinh?tim=Minh+Hoa",
            "/hoi-nghi",
            "/dai-hoi",
            "/phong-trao",
            "/lay-y-kien",
            "/gioi-thieu",
            "/dien-hinh.atom",
            "/sitemap.xml",
            "/sitemap/1.xml",
            "/api/v1/exemplars",
            "/api/v1/exemplars?q=Minh+Hoa",
            "/api/v1/exemplars/suggest?q=Minh+Hoa");

    @Autowired
    NominationSamples samples;

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationClimb climb;

    @Autowired
    NominationSheet sheet;

    @Autowired
    Submissions submissions;

    @Autowired
    Subjects subjects;

    @Autowired
    SubjectConsents consents;

    @Autowired
    SubjectMerging merging;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void nothing() {
        var made = sql.queryForList("select story_id from gallery_nominee", UUID.class);
        sql.update("delete from gallery_nominee");
        made.forEach(story -> sql.update("delete from gallery_story where id = ?", story));
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void noPrivateFieldOfADossierLeavesTheDesk(CapturedOutput log) throws Exception {
        var chosen = wholeWay();

        // It is there for the officers, so that not finding it elsewhere means something.
        NominationSamples.officer();
        assertThat(subjects.find(chosen.subject().id())
                        .orElseThrow()
                        .form()
                        .contact()
                        .phone())
                .isEqualTo(PHONE);

        for (var address : PUBLIC) unseen(address, http.get(address).body());
        for (var table : List.of(
                "audit_entry",
                "notice_notice",
                "notice_mail",
                "gallery_story",
                "nomination_entry",
                "nomination_nomination",
                "nomination_submission",
                "nomination_submission_line",
                "subject_entry")) {
            unseen(table, sql.queryForList("select * from " + table).toString());
        }
        unseen("log", log.getAll());
        NominationSamples.board();
        unseen("sheet", rows(sheet.table(NominationFilter.ALL).rows()));
        SignIn.as("lanh-dao", Role.LEADER);
        var leader = subjects.find(chosen.subject().id()).orElseThrow();
        assertThat(leader.form().contact()).isEqualTo(SubjectContact.NONE);
        assertThat(leader.form().birthDay()).isNull();
        unseen("dossier", desk.open(chosen.id()).orElseThrow().toString());
    }

    private NominationDraft wholeWay() {
        NominationSamples.officer();
        var subject = subjects.register(form("Trần Thị Minh Họa"), Set.of());
        subjects.change(subject.id(), subject.version(), form("Trần Thị Kín Minh Họa"));
        var twin = subjects.register(
                        SubjectSamples.person("Trần Thị Kín Minh Họa", 1979, NominationSamples.SO_DAU),
                        Set.of(subject.id()))
                .id();
        merging.merge(subject.id(), twin, "Một người");
        for (var kind : ConsentKind.values()) consents.give(subject.id(), kind, "Phiếu ký");
        var begun = desk.begin(subject.id(), NominationSamples.SO_DAU, "LDTT", NominationSamples.SUMMARY);
        var full = samples.withReport(begun);
        climb.send(Map.of(full.id(), full.version()), NominationSamples.letter("01/TTr"));
        NominationSamples.district();
        var received = samples.received(desk.open(full.id()).orElseThrow());
        climb.sendBack(received.id(), received.version(), "Bổ sung");
        NominationSamples.officer();
        var again = desk.open(full.id()).orElseThrow();
        climb.send(Map.of(again.id(), again.version()), NominationSamples.letter("02/TTr"));
        NominationSamples.district();
        var second = samples.received(desk.open(full.id()).orElseThrow());
        climb.send(Map.of(second.id(), second.version()), NominationSamples.letter("03/TTr"));
        NominationSamples.board();
        var atCity = samples.received(desk.open(full.id()).orElseThrow());
        transaction.executeWithoutResult(status -> events.publishEvent(new BallotCounted(
                new BallotId(UUID.randomUUID()),
                NominationSamples.CITY,
                "Hội đồng",
                LocalDate.of(2020, 3, 5),
                List.of(new CandidateResult(atCity.id().toString(), 10, 0, 0, 10, 10, true)))));
        return desk.open(full.id()).orElseThrow();
    }

    private static SubjectForm form(String name) {
        return new SubjectForm(
                SubjectKind.PERSON,
                name,
                LocalDate.of(1979, 4, 17),
                null,
                Sex.FEMALE,
                "Kinh",
                "",
                false,
                true,
                "Y tế",
                "Điều dưỡng",
                "",
                NominationSamples.SO_DAU,
                new SubjectContact(ID_NUMBER, PHONE, MAIL, ADDRESS));
    }

    private static void unseen(String where, String text) {
        for (var secret : PRIVATE)
            assertThat(text.contains(secret)).as(where + " tells " + secret).isFalse();
    }

    private static String rows(Iterable<List<Object>> rows) {
        var all = new ArrayList<String>();
        rows.forEach(row -> all.add(row.toString()));
        return String.join("\n", all);
    }
}
