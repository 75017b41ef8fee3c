package vn.haiphong.thidua;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.TheYear.HONG_BANG;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.archive.Archive;
import vn.haiphong.thidua.archive.ArchivePaths;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.BallotSamples;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.conference.ConferenceSlots;
import vn.haiphong.thidua.conference.TemplateForm;
import vn.haiphong.thidua.conference.Templates;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.delegate.DelegateSamples;
import vn.haiphong.thidua.door.DoorPaths;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.DifficultyForm;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.issue.Urgency;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.nomination.DossierPaperForm;
import vn.haiphong.thidua.nomination.NominationClimb;
import vn.haiphong.thidua.nomination.NominationDesk;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.nomination.NominationSamples;
import vn.haiphong.thidua.nomination.PaperKind;
import vn.haiphong.thidua.nomination.SubmissionForm;
import vn.haiphong.thidua.notice.NoticePaths;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.promulgation.DraftContent;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.PromulgationDesk;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.promulgation.PromulgationSamples;
import vn.haiphong.thidua.promulgation.RecipientRegister;
import vn.haiphong.thidua.promulgation.SignOffDesk;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.proposal.ProposalSamples;
import vn.haiphong.thidua.proposal.SentProposals;
import vn.haiphong.thidua.quota.QuotaPaths;
import vn.haiphong.thidua.quota.SeatChange;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.report.LetterForm;
import vn.haiphong.thidua.report.ReportContent;
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.report.ResultReports;
import vn.haiphong.thidua.report.Syntheses;
import vn.haiphong.thidua.report.UrgingLetters;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.unitplan.UnitPlanContent;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanPaths;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;

/**
 * Quận Hồng Bàng has written a word into everything it keeps; nobody of another unit reads it at any address of the
 * staff area, by any id, or in any file.
 */
@PortalTest
class OtherUnitsViewTest {

    /** Upper case, so that it may stand in the symbol of a letter. */
    private static final String WORD = "KIN-HB";

    private static final UnitId NGO_QUYEN = new UnitId("304");

    /** Pages that show the same to everybody who gets in, or belong to rooms that hold nothing of units. */
    private static final Set<String> NOT_OF_UNITS = Set.of(
            "quan-tri",
            "quan-tri/mat-khau",
            "quan-tri/tai-khoan",
            "quan-tri/don-vi",
            "quan-tri/dieu-hanh",
            "quan-tri/dien-hinh",
            "quan-tri/dien-hinh/:storyId",
            "quan-tri/dien-hinh/:storyId/nguoi-duoc-ke",
            "quan-tri/ke-hoach",
            "quan-tri/ke-hoach/nhan-ban",
            "quan-tri/ke-hoach/doi-ngay",
            "quan-tri/van-ban/noi-nhan",
            "quan-tri/lay-y-kien",
            "quan-tri/lay-y-kien/:thong-bao",
            "quan-tri/lay-y-kien/y-kien/:y-kien",
            "quan-tri/vuong-mac/moi",
            "quan-tri/huong-dan",
            "quan-tri/huong-dan/moi",
            "quan-tri/huong-dan/:huong-dan",
            SubjectPaths.REGISTER,
            NominationPaths.BEGIN,
            NominationPaths.RULES);

    @Autowired
    TheYear year;

    @Autowired
    UnitPlanDesk plans;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    LeaderSlots slots;

    @Autowired
    ConferenceSlots asking;

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    Templates templates;

    @Autowired
    DifficultyDesk difficulties;

    @Autowired
    Extensions extensions;

    @Autowired
    ResultReports reports;

    @Autowired
    UrgingLetters letters;

    @Autowired
    Syntheses syntheses;

    @Autowired
    SentProposals sent;

    @Autowired
    Seats seats;

    @Autowired
    Subjects subjects;

    @Autowired
    SubjectConsents consents;

    @Autowired
    NominationDesk nominations;

    @Autowired
    NominationClimb climb;

    @Autowired
    DraftDesk drafts;

    @Autowired
    SignOffDesk signing;

    @Autowired
    PromulgationDesk promulgation;

    @Autowired
    RecipientRegister recipients;

    @Autowired
    Archive archive;

    @Autowired
    DelegateDesk desk;

    @Autowired
    BallotSamples ballots;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Http http;

    /** @param sign what only those who may read it are shown there */
    private record Page(String address, String sign) {}

    private final Map<String, List<Page>> pages = new LinkedHashMap<>();

    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void hongBangHasWrittenItsWordIntoEverything() {
        year.begin();
        year.isOn(LocalDate.of(2019, 12, 5));
        year.officer(HONG_BANG);
        plan();
        conference();
        difficulty();
        proposal();
        nomination();
        extensions.request("tong-ket", HONG_BANG, LocalDate.of(2020, 7, 31), WORD);
        shows("quan-tri/ke-hoach/gia-han", WORD, "quan-tri/ke-hoach/gia-han");
        report();
        ballot();
        year.board();
        seats.apportion(TheYear.CITY, List.of(new SeatChange(HONG_BANG, SeatKind.OFFICIAL, 0, 2)), WORD);
        year.officer(HONG_BANG);
        delegates();
        year.board();
        template();
        letter();
        synthesis();
        leaderDay();
        notices();
        official();
        lists();
        SignIn.out();
        StaffScreen.open(context, views().toArray(Class[]::new));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        ProposalSamples.none(sql);
        DelegateSamples.none(sql);
        NominationSamples.none(sql);
        ballots.none();
        year.end();
    }

    @Test
    void everyPageOfTheStaffAreaIsTried() {
        var routes = views().stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(route -> route.startsWith("quan-tri"))
                .map(route -> route.replaceAll("\\(.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.concat(pages.keySet().stream(), NOT_OF_UNITS.stream()).collect(Collectors.toSet()))
                .isEqualTo(routes);
    }

    @Test
    void theUnitItselfOrTheBoardReadsTheWordAtEveryAddress() {
        for (var page : all()) {
            year.officer(HONG_BANG);
            var own = screen(page.address());
            year.board();
            assertThat(own + screen(page.address())).as(page.address()).contains(page.sign());
        }
    }

    @Test
    void nobodyOfAnotherUnitReadsItOnAnyPage() {
        var leaks = new ArrayList<String>();
        for (var role : List.of(Role.UNIT, Role.LEADER, Role.ORGANISER)) {
            SignIn.as("ngo-quyen", NGO_QUYEN, role);
            for (var page : all()) {
                if (screen(page.address()).contains(page.sign())) leaks.add(role + " at " + page.address());
            }
            for (var route : NOT_OF_UNITS) {
                if (!route.contains(":") && screen(route).contains(WORD)) leaks.add(role + " at " + route);
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void nobodyOfAnotherUnitGetsItsFiles() {
        var board = http.enter("ban-tdkt");
        for (var file : files) {
            assertThat(http.get(file, "Cookie", board).statusCode()).as(file).isEqualTo(200);
        }
        for (var role : List.of(Role.UNIT, Role.LEADER, Role.ORGANISER)) {
            SignIn.store("ngo-quyen", NGO_QUYEN, role);
            var other = http.enter("ngo-quyen");
            for (var file : files) {
                assertThat(http.get(file, "Cookie", other).statusCode())
                        .as(role + " at " + file)
                        .isIn(403, 404);
            }
        }
    }

    private void plan() {
        var c = UnitPlanSamples.complete();
        var written = new UnitPlanContent(
                "12/" + WORD,
                c.issued(),
                c.form(),
                c.staff(),
                c.from(),
                c.until(),
                c.venue(),
                c.scale(),
                c.steering(),
                c.cost(),
                c.parts(),
                c.contactName(),
                c.contactPhone(),
                c.contactMail(),
                List.of());
        var saved = plans.save(HONG_BANG, -1, written);
        var attached = plans.attach(HONG_BANG, saved.version(), DocumentSamples.pdf(), WORD + ".pdf");
        plans.submit(HONG_BANG, attached.version());
        shows("quan-tri/ke-hoach-don-vi", WORD, "quan-tri/ke-hoach-don-vi");
        shows("quan-tri/ke-hoach-don-vi/:unit", WORD, "quan-tri/ke-hoach-don-vi/303");
        shows(
                "quan-tri/ke-hoach/viec",
                WORD,
                "quan-tri/ke-hoach/viec?don-vi=303",
                "quan-tri/ke-hoach/viec?ma=ke-hoach&don-vi=303");
        files.add(UnitPlanPaths.file(HONG_BANG, attached.files().getFirst().id()));
    }

    private void conference() {
        var c = ConferenceSamples.complete(LocalDate.of(2020, 3, 26));
        var written = new ConferenceContent(
                c.plan(),
                c.mode(),
                c.day(),
                c.part(),
                "Hội trường " + WORD,
                c.agenda(),
                c.staff(),
                c.expected(),
                null,
                c.leader(),
                c.observers(),
                c.estimate(),
                null,
                "",
                "",
                "",
                c.checks(),
                "",
                List.of());
        var saved = conferences.save(HONG_BANG, -1, written);
        var attached = conferences.attach(HONG_BANG, saved.version(), DocumentSamples.pdf(), WORD + ".pdf");
        shows("quan-tri/hoi-nghi", WORD, "quan-tri/hoi-nghi", "quan-tri/hoi-nghi?don-vi=303");
        shows("quan-tri/hoi-nghi/:unit", WORD, "quan-tri/hoi-nghi/303");
        files.add(ConferencePaths.file(HONG_BANG, attached.files().getFirst().id()));
    }

    private void difficulty() {
        var raised = difficulties.raise(new DifficultyForm(HONG_BANG, "Vướng " + WORD, "Nội dung", "", Urgency.USUAL));
        var attached = difficulties.attach(raised.id(), raised.version(), DocumentSamples.pdf(), WORD + ".pdf");
        shows(IssuePaths.DIFFICULTIES, WORD, "quan-tri/vuong-mac", "quan-tri/vuong-mac?don-vi=303");
        shows("quan-tri/vuong-mac/:vuong-mac", WORD, "quan-tri/vuong-mac/" + raised.id());
        files.add(IssuePaths.file(
                raised.id(), attached.files().getFirst().document().id()));
    }

    private void proposal() {
        ProposalSamples.none(sql);
        var id = sent.send(ProposalSamples.form("Bà " + WORD, "Quận Hồng Bàng"));
        shows(ProposalPaths.DESK, WORD, ProposalPaths.DESK, ProposalPaths.DESK + "?don-vi=303");
        shows(ProposalPaths.DESK + "/:gioi-thieu", WORD, ProposalPaths.DESK + "/" + id);
    }

    private void nomination() {
        var subject = subjects.register(SubjectSamples.person("Người " + WORD, 1985, HONG_BANG), Set.of())
                .id();
        consents.give(subject, ConsentKind.NOMINATION, "Phiếu ký");
        var begun = nominations.begin(subject, HONG_BANG, "LDTT", "Tóm tắt thành tích của " + "một người ".repeat(5));
        var attached = nominations.add(
                begun.id(),
                new DossierPaperForm(PaperKind.REPORT, "", "", null, null, DocumentSamples.pdf(), WORD + ".pdf"));
        var day = LocalDate.of(2019, 12, 2);
        var letter = climb.send(
                Map.of(begun.id(), attached.version()), new SubmissionForm("12/" + WORD, day, "Người ký", "1", day));
        shows(SubjectPaths.LIST, WORD, SubjectPaths.LIST, SubjectPaths.LIST + "?don-vi=303");
        shows("quan-tri/doi-tuong/:doi-tuong", WORD, "quan-tri/doi-tuong/" + subject);
        shows(NominationPaths.LIST, WORD, NominationPaths.LIST, NominationPaths.LIST + "?don-vi=303");
        shows("quan-tri/ho-so/:ho-so", WORD, "quan-tri/ho-so/" + begun.id());
        shows(NominationPaths.SUBMISSIONS, WORD, NominationPaths.SUBMISSIONS);
        files.add(NominationPaths.file(begun.id(), attached.files().getFirst().id()));
        for (var ending : List.of("docx", "pdf")) files.add(NominationPaths.submission(letter, ending));
    }

    private void report() {
        var c = ReportSamples.complete(1);
        var written = new ReportContent(
                false,
                c.figures(),
                c.leadership(),
                c.movements(),
                WORD,
                c.shortcomings(),
                c.directions(),
                c.targets(),
                c.delegates(),
                c.signer());
        reports.submit(
                HONG_BANG, reports.save(HONG_BANG, ReportDraft.NEW, written).version());
        shows("quan-tri/bao-cao/:don-vi", WORD, "quan-tri/bao-cao/303");
        for (var format : Format.values()) files.add(ReportPaths.resultFile(HONG_BANG, format));
    }

    private void delegates() {
        var person = SubjectSamples.person("Nguyễn Thị Minh Họa", 1980, HONG_BANG);
        var written = new SubjectForm(
                person.kind(),
                person.name(),
                null,
                1980,
                person.sex(),
                "Kinh",
                "",
                true,
                true,
                "Lĩnh vực " + WORD,
                "Chức vụ " + WORD,
                "",
                HONG_BANG,
                person.contact());
        desk.add(HONG_BANG, DelegateSamples.official(SubjectSamples.registered(subjects, written)));
        shows(QuotaPaths.SEATS, WORD, QuotaPaths.SEATS + "?don-vi=303");
        shows(DelegatePaths.ALL, "Quận Hồng Bàng", DelegatePaths.ALL);
        shows(DelegatePaths.LIST + "/:unit", WORD, DelegatePaths.LIST + "/303");
        shows(DelegatePaths.REGISTER, "Nguyễn Thị Minh Họa", DelegatePaths.REGISTER, DelegatePaths.REGISTER + "?q=hoa");
        shows(DelegatePaths.STRUCTURE, WORD, DelegatePaths.STRUCTURE + "?don-vi=303");
        shows(DoorPaths.CARDS, "Thẻ, chỗ ngồi, đón tiếp", DoorPaths.CARDS);
        shows(DoorPaths.ENTRY, "Đã đến 0/0", DoorPaths.ENTRY);
        for (var ending : List.of("xlsx", "docx", "pdf")) {
            files.add(DelegatePaths.listFile(HONG_BANG, ending));
            files.add(DelegatePaths.structureFile(HONG_BANG, ending));
        }
        files.add(DoorPaths.sheets());
        files.add(DoorPaths.DOOR);
        files.add(DoorPaths.DOOR + "/danh-sach");
    }

    private void ballot() {
        ballots.none();
        var over = ballots.counted(HONG_BANG, "hong-bang", WORD);
        year.officer(HONG_BANG);
        shows(BallotPaths.DESK, WORD, BallotPaths.DESK);
        shows(BallotPaths.BODY, WORD, BallotPaths.BODY);
        shows(BallotPaths.BODY + "/:to-chuc", WORD, BallotPaths.body(over.body()));
        shows(BallotPaths.MEETING + "/:phien", WORD, BallotPaths.meeting(over.id()));
        shows(BallotPaths.VOTE + "/:phien", WORD, BallotPaths.vote(over.id()));
        shows(BallotPaths.SLIPS + "/:phien", "Danh sách lá phiếu đã chốt", BallotPaths.slips(over.id()));
        for (var format : Format.values()) {
            files.add(BallotPaths.minutes(over.id(), format));
            files.add(BallotPaths.count(over.id(), format));
        }
        files.add(BallotPaths.slipFile(over.id()));
        files.add(BallotPaths.file(over.id(), over.written().getFirst().document()));
    }

    private void template() {
        var made = templates.add(
                new TemplateForm(UnitLevel.UPPER, "Mẫu nháp " + WORD, List.of("Chào cờ"), List.of("Hội trường"), ""));
        shows("quan-tri/mau-hoi-nghi", WORD, "quan-tri/mau-hoi-nghi");
        shows("quan-tri/mau-hoi-nghi/:id", WORD, "quan-tri/mau-hoi-nghi/" + made.id());
    }

    private void letter() {
        var today = LocalDate.of(2019, 12, 5);
        var written = letters.write(new LetterForm(
                        "diem-duyet",
                        List.of(HONG_BANG),
                        false,
                        45,
                        WORD,
                        today,
                        today.plusDays(7),
                        new Signature(Signature.Right.OWN, "", "Trưởng Ban", "")))
                .getFirst();
        shows(ReportPaths.LETTERS, WORD, ReportPaths.LETTERS, ReportPaths.LETTERS + "?moc=diem-duyet&don-vi=303");
        for (var format : Format.values()) files.add(ReportPaths.letterFile(written.id(), format));
        files.add(ReportPaths.letterBatch(written.batch()));
    }

    private void synthesis() {
        var made = syntheses.create("Tổng hợp " + WORD).row().id();
        shows(ReportPaths.SYNTHESES, WORD, ReportPaths.SYNTHESES);
        shows("quan-tri/tong-hop/:id", WORD, "quan-tri/tong-hop/" + made);
        for (var format : Format.values()) files.add(ReportPaths.synthesisFile(made, format));
        files.add(ReportPaths.synthesisSheet(made));
    }

    /** A plan that only the centre receives: no unit may read it. */
    private void official() {
        var own = recipients.inUse().stream()
                .filter(one -> one.ref().equals("N.1"))
                .map(one -> one.id())
                .toList();
        var draft = drafts.begin(DraftKind.PLAN, "Kế hoạch " + WORD);
        draft = drafts.save(
                draft.id(), draft.version(), new DraftContent("Kế hoạch " + WORD, "Nội dung", own, List.of()));
        draft = drafts.attach(draft.id(), draft.version(), DocumentSamples.pdf(), WORD + ".pdf");
        draft = drafts.submit(draft.id(), draft.version());
        SignIn.as("so-noi-vu", PromulgationSamples.DEPARTMENT, Role.ORGANISER);
        signing.signOff(draft.id(), draft.version());
        year.board();
        promulgation.issue(
                draft.id(), drafts.open(draft.id()).version(), PromulgationSamples.form(45, LocalDate.of(2019, 12, 5)));
        shows(PromulgationPaths.DOCUMENTS, WORD, PromulgationPaths.DOCUMENTS);
        shows(PromulgationPaths.DOCUMENTS + "/:id", WORD, PromulgationPaths.draft(draft.id()));
        shows(PromulgationPaths.DOCUMENTS + "/:id/so-sanh", WORD, PromulgationPaths.comparison(draft.id(), 1, 2));
        shows(PromulgationPaths.DOCUMENTS + "/:id/ban-hanh/:lan", WORD, PromulgationPaths.issued(draft.id(), 1));
        archive.take();
        shows(ArchivePaths.REGISTER, WORD, ArchivePaths.REGISTER);
        files.add(ArchivePaths.ZIP);
        files.add(ArchivePaths.copy(1));
        for (var format : Format.values()) files.add(PromulgationPaths.issuedFile(draft.id(), 1, format));
        files.add(PromulgationPaths.file(draft.id(), draft.files().getFirst().id()));
    }

    private void leaderDay() {
        year.officer(HONG_BANG);
        asking.request(HONG_BANG, conferences.open(HONG_BANG).version(), "CT");
        year.board();
        slots.confirm(calendar.waiting(0, 1).getFirst().id());
        shows("quan-tri/lich-lanh-dao", "Quận Hồng Bàng", "quan-tri/lich-lanh-dao?ngay=2020-03-26");
    }

    /** What the letter brought about. */
    private void notices() {
        var notice = sql.queryForObject(
                "select id from notice_notice where addressee = 'u:303' and title like ?",
                String.class,
                "%" + WORD + "%");
        var mail =
                sql.queryForObject("select id from notice_mail where subject like ?", String.class, "%" + WORD + "%");
        shows(NoticePaths.NOTICES, WORD, NoticePaths.NOTICES, NoticePaths.NOTICES + "?mo=" + notice);
        shows(NoticePaths.OUTBOX, WORD, NoticePaths.OUTBOX);
        shows("quan-tri/thu-di/:mail", WORD, "quan-tri/thu-di/" + mail);
    }

    private void lists() {
        shows("quan-tri/nhat-ky", "Nhật ký thay đổi", "quan-tri/nhat-ky");
        shows("quan-tri/viec-cua-toi", WORD, "quan-tri/viec-cua-toi");
        shows(ReportPaths.RESULTS, "Quận Hồng Bàng", ReportPaths.RESULTS);
        shows(ReportPaths.DESK, "Phường Sở Dầu", ReportPaths.DESK + "?don-vi=303", ReportPaths.DESK + "?mo=303");
    }

    private void shows(String route, String sign, String... addresses) {
        pages.put(
                route,
                Stream.of(addresses).map(address -> new Page(address, sign)).toList());
    }

    private List<Page> all() {
        return pages.values().stream().flatMap(List::stream).toList();
    }

    /** Everything that can be read on the page, also in its fields; empty when nobody gets there. */
    private static String screen(String address) {
        StaffScreen.go(address);
        var fields = _find(Component.class).stream()
                .filter(HasValue.class::isInstance)
                .map(field -> ((HasValue<?, ?>) field).getValue())
                .filter(Objects::nonNull)
                .map(Object::toString);
        return Stream.concat(_find(Main.class).stream().map(StaffScreen::text), fields)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("vn.haiphong.thidua").stream()
                .<Class<? extends Component>>map(found -> {
                    try {
                        return (Class<? extends Component>) Class.forName(found.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
