package vn.haiphong.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.ballot.BallotSamples.all;
import static vn.haiphong.thidua.ballot.BallotSamples.board;
import static vn.haiphong.thidua.ballot.BallotSamples.member;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.paper.Papers.Format;

@PortalTest
class BallotPapersDbTest {

    @Autowired
    BallotSamples samples;

    @Autowired
    MeetingDesk desk;

    @Autowired
    Meetings meetings;

    @Autowired
    Counting counting;

    @Autowired
    Voting voting;

    @Autowired
    BallotPapers papers;

    @Autowired
    Http http;

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
    void theMinutesHoldEverythingTheRecordHoldsButWhoVotedHow() throws Exception {
        var over = counted();
        board();

        var text = docx(papers.minutes(over.id(), Format.DOCX).orElseThrow());

        assertThat(text)
                .contains(
                        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG THÀNH PHỐ",
                        "BIÊN BẢN",
                        "05/BB-HĐTĐKT",
                        "tổng số 7 người, có mặt 6 người",
                        "Hoàng Văn Năm, Ủy viên, Lãnh đạo sở, ngành, gửi ý kiến bằng văn bản",
                        "Trần Thị Hai không tham gia biểu quyết về Tập thể Tổ Bình minh. Lý do: Cùng tổ cũ",
                        "từ 90% trở lên trên tổng số thành viên",
                        "1/2 người, tập thể đủ tỷ lệ phiếu: Nguyễn Thị An./.",
                        "THƯ KÝ",
                        "CHỦ TRÌ",
                        "Lê Văn Chủ",
                        "Phạm Thị Thư");
        assertThat(text.replaceAll("\\s+", " ")).contains("7/7 0 0 Đủ", "5/7 0 0 Không đủ");
    }

    @Test
    void theMinutesOfTheCountNameTheFrozenListByItsHash() throws Exception {
        var over = counted();

        try (var pdf = Loader.loadPDF(papers.count(over.id(), Format.PDF).orElseThrow())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains(
                            "Số thành viên đã bỏ phiếu kín trên cổng: 6",
                            "THƯ KÝ Phạm Thị Thư",
                            "CHỦ TRÌ Lê Văn Chủ",
                            "Nơi nhận:");
            assertThat(text.replace(" ", "")).contains(over.sha256());
        }
    }

    @Test
    void nobodyOutsideGetsThePapersAndNobodyAtAllBeforeTheCount() {
        var open = samples.open();
        assertThat(papers.minutes(open.id(), Format.PDF)).isEmpty();
        desk.cancel(open.id(), open.version(), "Thử lại");
        sql.update("delete from ballot_member");
        sql.update("update ballot_body set name = 'Hội đồng cũ'");
        var over = counted();
        for (var who : new String[] {"ban-tdkt", "chu-tich"}) {
            var cookie = http.enter(who);
            for (var file : files(over)) {
                assertThat(http.get(file, "Cookie", cookie).statusCode())
                        .as(who + " " + file)
                        .isEqualTo(200);
            }
        }
        SignIn.store("hong-bang", BallotSamples.HONG_BANG, Role.UNIT);
        SignIn.store("bien-tap", null, Role.EDITOR);
        for (var who : new String[] {"hong-bang", "bien-tap"}) {
            var cookie = http.enter(who);
            for (var file : files(over)) {
                assertThat(http.get(file, "Cookie", cookie).statusCode())
                        .as(who + " " + file)
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void oneMeetingAndThreeTakeTheSameQueriesToList(@Autowired TransactionTemplate transaction) {
        var council = samples.council();
        samples.prepared(council, Method.SECRET, 0);
        int one = listing(transaction);
        for (int i = 0; i < 2; i++) desk.add(council.id(), BallotSamples.form(Method.PAPER));

        assertThat(meetings.page(0, 10)).hasSize(3);
        assertThat(listing(transaction)).isEqualTo(one).isEqualTo(1);
    }

    private int listing(TransactionTemplate transaction) {
        return transaction.execute(status -> {
            int before = selects();
            meetings.page(0, 10);
            return selects() - before - 1;
        });
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }

    private static String[] files(Meeting over) {
        return new String[] {
            BallotPaths.minutes(over.id(), Format.DOCX),
            BallotPaths.minutes(over.id(), Format.PDF),
            BallotPaths.count(over.id(), Format.DOCX),
            BallotPaths.count(over.id(), Format.PDF),
            BallotPaths.slipFile(over.id())
        };
    }

    /** One absent who wrote, one who stands aside from the second candidate. */
    private Meeting counted() {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 1);
        meeting = desk.decide(
                meeting.id(), meeting.version(), 2, meeting.seats().get(3).member(), true, "Cùng tổ cũ");
        meeting = desk.write(
                meeting.id(),
                meeting.version(),
                meeting.seats().get(6).member(),
                Map.of(1, true),
                DocumentSamples.pdf(),
                "y-kien.pdf");
        meeting = counting.open(meeting.id(), meeting.version());
        for (int i = 0; i < 6; i++) {
            member(i);
            voting.cast(meeting.id(), i == 3 ? Map.of(1, Choice.YES) : all(Choice.YES));
        }
        member(0);
        return counting.close(meeting.id(), meeting.version());
    }

    private static String docx(byte[] bytes) throws Exception {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(docx)) {
            return text.getText();
        }
    }
}
