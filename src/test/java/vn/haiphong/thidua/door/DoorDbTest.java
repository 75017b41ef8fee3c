package vn.haiphong.thidua.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.door.DoorSamples.CITY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegateSamples;
import vn.haiphong.thidua.door.Arrivals.Headcount;
import vn.haiphong.thidua.door.Arrivals.Noted;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.PrintedCodes;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.Subjects;

@PortalTest
class DoorDbTest {

    private static final Instant MORNING = Instant.parse("2020-11-09T00:30:00Z");

    @Autowired
    Cards cards;

    @Autowired
    CardStore store;

    @Autowired
    Arrivals arrivals;

    @Autowired
    DelegateDesk desk;

    @Autowired
    Subjects subjects;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void fourDelegatesHaveCards() {
        DoorSamples.none(sql);
        board();
        DoorSamples.fourWithCards(desk, subjects, cards);
    }

    @AfterEach
    void leave() {
        DoorSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aCardSaysNothingOfThePersonAndIsSealed() {
        var card = cards.page(null, 0, 10).getFirst();

        assertThat(card.name()).isEqualTo("Nguyễn Văn Ân");
        assertThat(card.code()).matches("[0-9A-HJKMNP-TV-Z]{23}");
        assertThat(store.codes().token(card.code())).isPresent();
        var forged = (card.code().charAt(0) == '0' ? "1" : "0") + card.code().substring(1);
        assertThat(store.codes().token(forged)).isEmpty();
        assertThat(store.codes().token("x")).isEmpty();
        assertThat(new CardCode(new byte[32]).token(card.code())).isEmpty();
    }

    @Test
    void theKeyIsMadeEvenWhenWhoAsksFirstOnlyReads() {
        var before = sql.queryForObject("select secret from door_key", byte[].class);
        sql.update("delete from door_key");
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        var codes = reading.execute(status -> new CardStore(JdbcClient.create(sql), transactions).codes());

        var token = new byte[CardCode.TOKEN];
        assertThat(codes.token(codes.of(token))).isPresent();
        sql.update("update door_key set secret = ?", before);
    }

    @Test
    void theCodeThatIsPrintedIsReadAgain() throws Exception {
        var pdf = Loader.loadPDF(cards.print(null));

        assertThat(pdf.getNumberOfPages()).isOne();
        assertThat(PrintedCodes.on(pdf, 0))
                .containsExactlyInAnyOrderElementsOf(
                        cards.page(null, 0, 10).stream().map(Card::code).toList());
        assertThat(new PDFTextStripper().getText(pdf)).contains("Phạm Thị Đào", "ĐẠI BIỂU CHÍNH THỨC", "Thẻ số 0004");
    }

    @Test
    void cardsFollowTheListsAndKeepTheirNumbers() {
        var first = cards.page(null, 0, 1).getFirst();
        var open = desk.open(CITY).rows().getFirst();
        desk.withdraw(open.id(), open.version(), "Ốm");
        desk.add(CITY, DelegateSamples.official(DelegateSamples.person(subjects, "Vũ Thị Giang", CITY)));

        assertThat(cards.state()).isEqualTo(new Cards.State(4, 0, 1, 1));
        assertThat(cards.renew()).isOne();

        assertThat(cards.state()).isEqualTo(new Cards.State(4, 0, 0, 0));
        assertThat(first.delegate()).isEqualTo(open.id().value());
        assertThat(cards.page(null, 0, 10))
                .extracting(Card::name, Card::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Trần Thị Bình", 2),
                        org.assertj.core.groups.Tuple.tuple("Lê Văn Cường", 3),
                        org.assertj.core.groups.Tuple.tuple("Phạm Thị Đào", 4),
                        org.assertj.core.groups.Tuple.tuple("Vũ Thị Giang", 5));
    }

    @Test
    void aLostCardIsReplacedByOneWithAnotherCode() {
        var before = cards.page(null, 0, 1).getFirst();

        cards.replace(before.delegate());

        var after = cards.page(null, 0, 1).getFirst();
        assertThat(after.code()).isNotEqualTo(before.code());
        assertThat(after.number()).isEqualTo(before.number());
    }

    @Test
    void seatsAreDealtRowByRowAndSetByHandOnce() {
        cards.dealSeats(new HallPlan(2, 3));
        assertThat(cards.page(null, 0, 10)).extracting(Card::seat).containsExactly("A1", "A2", "A3", "B1");
        var last = cards.page(null, 3, 1).getFirst();

        assertThatThrownBy(() -> cards.seat(last.delegate(), last.version(), "a 1"))
                .hasMessage("Ghế A1 đã xếp cho Nguyễn Văn Ân. Hãy chọn ghế khác hoặc đổi ghế người đó trước.");
        assertThatThrownBy(() -> cards.seat(last.delegate(), last.version(), "hàng đầu"))
                .isInstanceOf(StepRefused.class);
        cards.seat(last.delegate(), last.version(), "b 12");
        assertThatThrownBy(() -> cards.seat(last.delegate(), last.version(), "B13"))
                .hasMessage("Thẻ này vừa được người khác sửa; chưa ghi gì. Hãy tải lại trang.");

        assertThat(cards.page(null, 3, 1).getFirst().seat()).isEqualTo("B12");
        assertThatThrownBy(() -> cards.dealSeats(new HallPlan(1, 3)))
                .hasMessage("Hội trường có 3 ghế, cần 4. Hãy thêm hàng hoặc thêm ghế mỗi hàng.");
    }

    @Test
    void whateverDoorsSendADelegateCountsOnce() throws Exception {
        var one = delegate(0);
        var note = note(one, true, 0, "Cửa 1");
        arrivals.exchange(0, List.of(note));
        arrivals.exchange(0, List.of(note, note(one, true, 5, "Cửa 2")));
        var steps = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 20; i++) {
            var again = i % 2 == 0 ? note : note(one, true, 10 + i, "Cửa 2");
            steps.add(() -> arrivals.exchange(0, List.of(again)).revision());
        }
        AtOnce.all(steps);

        assertThat(arrivals.headcounts()).containsExactly(new Headcount("Thành phố Hải Phòng", 4, 1));
        assertThat(sql.queryForObject("select count(*) from door_event", Integer.class))
                .isEqualTo(12);
    }

    @Test
    void theLastWordByTheClocksOfTheDoorsCountsHoweverLateItComes() {
        var one = delegate(0);
        arrivals.exchange(0, List.of(note(one, true, 60, "Cửa 1")));
        arrivals.exchange(0, List.of(note(one, false, 30, "Cửa 2")));
        assertThat(arrivals.headcounts().getFirst().present()).isOne();

        var news = arrivals.exchange(0, List.of(note(one, false, 90, "Cửa 2")));

        assertThat(arrivals.headcounts().getFirst().present()).isZero();
        assertThat(news.changes()).singleElement().satisfies(last -> {
            assertThat(last.delegate()).isEqualTo(one);
            assertThat(last.arrived()).isFalse();
            assertThat(last.door()).isEqualTo("Cửa 2");
        });
    }

    @Test
    void aClockThatRunsAheadDoesNotWinForEver() {
        var one = delegate(0);
        arrivals.exchange(
                0, List.of(new Noted(UUID.randomUUID(), one, true, Instant.now().plusSeconds(86_400), "Cửa 1")));

        arrivals.exchange(0, List.of(new Noted(UUID.randomUUID(), one, false, Instant.now(), "Cửa 2")));

        assertThat(arrivals.headcounts().getFirst().present()).isZero();
    }

    @Test
    void onlyTheBoardAndTheDoorKeepersOfTheCityGetIn() {
        SignIn.as("dieu-hanh", Role.OPERATOR);
        assertThat(arrivals.expected()).hasSize(4);
        assertThatThrownBy(() -> cards.page(null, 0, 1)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(arrivals.headcounts()).hasSize(1);
        assertThatThrownBy(() -> arrivals.expected()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cards.renew()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cards.print(null)).isInstanceOf(AccessDeniedException.class);
        for (var role : List.of(Role.UNIT, Role.ORGANISER, Role.OPERATOR)) {
            SignIn.as("ngo-quyen", new UnitId("304"), role);
            assertThatThrownBy(() -> arrivals.expected()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> arrivals.exchange(0, List.of())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> cards.page(null, 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> cards.replace(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void overTheWireNobodyElseGetsThePageOrSendsAnything() {
        assertThat(http.get(DoorPaths.DOOR).statusCode()).isEqualTo(302);
        assertThat(http.get(DoorPaths.DOOR + "/danh-sach").statusCode()).isEqualTo(302);
        SignIn.store("ngo-quyen", new UnitId("304"), Role.UNIT);
        var other = http.enter("ngo-quyen");
        assertThat(http.get(DoorPaths.DOOR, "Cookie", other).statusCode()).isEqualTo(403);
        assertThat(http.get(DoorPaths.DOOR + "/danh-sach", "Cookie", other).statusCode())
                .isEqualTo(403);
        assertThat(http.get(DoorPaths.sheets(), "Cookie", other).statusCode()).isEqualTo(403);
        var board = http.enter("ban-tdkt");
        assertThat(http.get(DoorPaths.DOOR + "/danh-sach", "Cookie", board).body())
                .contains("Nguyễn Văn Ân");
        // A note without the token of the session comes from another site.
        assertThat(http.post(
                                DoorPaths.DOOR + "/den",
                                "{\"since\":0,\"noted\":[]}",
                                "Content-Type",
                                "application/json",
                                "Cookie",
                                board)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePageOfTheDoorWearsTheColoursOfTheHouse() throws Exception {
        var board = http.enter("ban-tdkt");

        var tokens = http.get(DoorPaths.DOOR + "/tokens.css", "Cookie", board);

        assertThat(tokens.body())
                .isEqualTo(Files.readString(Path.of("frontend/css/shell/tokens.css"), StandardCharsets.UTF_8));
    }

    private UUID delegate(int number) {
        return cards.page(null, number, 1).getFirst().delegate();
    }

    private static Noted note(UUID delegate, boolean arrived, int seconds, String door) {
        return new Noted(UUID.randomUUID(), delegate, arrived, MORNING.plusSeconds(seconds), door);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
