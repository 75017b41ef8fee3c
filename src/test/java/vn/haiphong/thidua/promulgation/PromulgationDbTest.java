package vn.haiphong.thidua.promulgation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.HONG_BANG;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.SO_DAU;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.board;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.department;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.form;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.officer;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.signedOff;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.written;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeRow;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.StepRefused;

/** Issued with number and day, sealed, delivered with receipts (N.3), sent up with a mark (N.1). */
@PortalTest
class PromulgationDbTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 3);
    private static final String CENTRE = "Ban Thi đua - Khen thưởng Trung ương";

    @Autowired
    DraftDesk desk;

    @Autowired
    SignOffDesk signing;

    @Autowired
    PromulgationDesk promulgation;

    @Autowired
    PaperDelivery delivery;

    @Autowired
    PaperUrging urging;

    @Autowired
    SendingDesk sending;

    @Autowired
    RecipientRegister register;

    @Autowired
    FirstPlan first;

    @Autowired
    NoticeBox box;

    @Autowired
    Units units;

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        NoticeSamples.nothingWasTold(sql);
        PromulgationSamples.none(sql);
        clock.moveTo(DAY.atTime(LocalTime.of(9, 0)));
        board();
    }

    @AfterEach
    void leave() {
        clock.backToNow();
        PromulgationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void onlyWhatWasSignedOffIsIssuedAndANumberIsGivenOnce() {
        var draft = desk.begin(DraftKind.PLAN, "Chưa ký duyệt");
        assertThatThrownBy(() -> promulgation.issue(draft.id(), draft.version(), form(180, DAY)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("phải được Sở Nội vụ ký duyệt");
        var signed = signedOff(desk, signing, "Tổ chức Đại hội");
        assertThatThrownBy(() -> promulgation.issue(signed.id(), signed.version(), form(180, DAY.plusDays(1))))
                .hasMessage("Ngày ban hành không được sau hôm nay.");

        var row = promulgation.issue(signed.id(), signed.version(), form(180, DAY));

        assertThat(row.number()).isEqualTo("180/KH-UBND");
        assertThat(row.sha256()).hasSize(64);
        assertThat(row.signedOffBy()).isEqualTo("Người dùng so-noi-vu");
        var other = signedOff(desk, signing, "Văn bản khác");
        assertThatThrownBy(() -> promulgation.issue(other.id(), other.version(), form(180, DAY)))
                .hasMessageContaining("đã dùng");
        department();
        assertThatThrownBy(() -> promulgation.issue(other.id(), other.version(), form(181, DAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itReachesEveryUnitOfItsRecipientsAndEachSaysThatItReadIt() {
        var row = issued();
        var upper = units.tree().all().stream()
                .filter(unit -> unit.level() == UnitLevel.UPPER)
                .map(unit -> unit.id().code())
                .toList();
        var details = delivery.open(row.id(), 1).orElseThrow();
        assertThat(details.receipts())
                .extracting(receipt -> receipt.unit().code())
                .containsAll(upper)
                .contains("HP-BTDKT", "HP-THU", "HP-HDND")
                .doesNotContain(SO_DAU.code())
                .doesNotHaveDuplicates();

        officer(HONG_BANG);
        assertThat(box.page(true, 0, 1))
                .extracting(NoticeRow::title, NoticeRow::link)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Văn bản mới: Kế hoạch số 180/KH-UBND ngày 03/08/2020",
                        "/quan-tri/van-ban/" + row.id() + "/ban-hanh/1"));
        assertThat(delivery.arrived(0, 10))
                .extracting(one -> one.row().number())
                .containsExactly("180/KH-UBND");
        delivery.receive(row.id(), 1);
        assertThat(delivery.open(row.id(), 1).orElseThrow().own().receivedAt()).isNotNull();
        assertThat(delivery.open(row.id(), 1).orElseThrow().receipts()).isEmpty();
        delivery.acknowledge(row.id(), 1);

        board();
        assertThat(delivery.open(row.id(), 1).orElseThrow().receipts())
                .filteredOn(receipt -> receipt.readAt() != null)
                .extracting(PaperReceipt::unit, PaperReceipt::readBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(HONG_BANG, "Người dùng can-bo-303"));
    }

    @Test
    void thoseWhoHaveNotReadItAreUrgedOnceADay() {
        var row = issued();
        officer(HONG_BANG);
        delivery.acknowledge(row.id(), 1);
        board();
        int all = delivery.open(row.id(), 1).orElseThrow().receipts().size();

        assertThat(urging.urge(row.id(), 1)).isEqualTo(all - 1);

        assertThatThrownBy(() -> urging.urge(row.id(), 1)).hasMessageContaining("Hôm nay đã nhắc rồi");
        officer(new UnitId("304"));
        assertThat(box.page(true, 0, 1))
                .extracting(NoticeRow::title)
                .containsExactly("Chưa xác nhận đã đọc: Kế hoạch số 180/KH-UBND ngày 03/08/2020");
        officer(HONG_BANG);
        assertThat(box.page(true, 0, 10))
                .extracting(NoticeRow::title)
                .containsExactly("Văn bản mới: Kế hoạch số 180/KH-UBND ngày 03/08/2020");
        clock.moveTo(DAY.plusDays(1).atTime(9, 0));
        board();
        assertThat(urging.urge(row.id(), 1)).isEqualTo(all - 1);
        assertThat(delivery.open(row.id(), 1).orElseThrow().receipts())
                .filteredOn(receipt -> receipt.unit().equals(new UnitId("304")))
                .extracting(PaperReceipt::urged)
                .containsExactly(2);
    }

    @Test
    void nobodyReadsOrAcknowledgesWhatWasNotSentToThem() {
        var row = issued();
        officer(SO_DAU);

        assertThatThrownBy(() -> delivery.open(row.id(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> delivery.acknowledge(row.id(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> delivery.file(row.id(), 1, Format.PDF)).isInstanceOf(AccessDeniedException.class);
        officer(HONG_BANG);
        assertThatThrownBy(() -> urging.urge(row.id(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> delivery.deliver(row.id(), 1)).isInstanceOf(AccessDeniedException.class);
        var file = PromulgationPaths.issuedFile(row.id(), 1, Format.PDF);
        SignIn.store("so-dau", SO_DAU, Role.UNIT);
        assertThat(http.get(file, "Cookie", http.enter("so-dau")).statusCode()).isEqualTo(404);
        SignIn.store("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(http.get(file, "Cookie", http.enter("hong-bang")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theCentreIsMarkedWithDayAndWay() {
        var row = issued();
        var centre = PromulgationSamples.recipient(register, CENTRE);
        assertThat(delivery.open(row.id(), 1).orElseThrow().sendings())
                .extracting(Sending::ref)
                .containsExactly("N.1", "N.1", "N.2", "N.4", "N.4");
        assertThatThrownBy(() -> sending.mark(row.id(), 1, centre, DAY.minusDays(1), SendingWay.EXCHANGE, ""))
                .hasMessageContaining("ngày ban hành 03/08/2020");
        assertThatThrownBy(() -> sending.mark(row.id(), 1, centre, DAY, null, ""))
                .hasMessage("Hãy chọn cách gửi.");

        sending.mark(row.id(), 1, centre, DAY, SendingWay.EXCHANGE, "Mã 123");

        assertThat(delivery.open(row.id(), 1).orElseThrow().sendings())
                .filteredOn(one -> one.name().equals(CENTRE))
                .extracting(Sending::sentOn, Sending::way, Sending::note, Sending::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DAY, SendingWay.EXCHANGE, "Mã 123", "Người dùng ban-tdkt"));
    }

    @Test
    void anotherEditionLeavesTheFirstAsItWasSealed() {
        var row = issued();
        var paper = delivery.open(row.id(), 1).orElseThrow().paper();
        var open = signing.reopen(row.id(), desk.open(row.id()).version(), "Đại hội dời sang tháng 11");
        var changed = desk.submit(
                row.id(),
                desk.save(row.id(), open.version(), written(open, "Nội dung mới"))
                        .version());
        department();
        signing.signOff(row.id(), changed.version());
        board();

        var second = promulgation.issue(row.id(), desk.open(row.id()).version(), form(199, DAY));

        assertThat(second.edition()).isEqualTo(2);
        assertThat(delivery.open(row.id(), 1).orElseThrow().paper()).isEqualTo(paper);
        assertThat(desk.open(row.id()).issues()).extracting(IssuedRow::edition).containsExactly(2, 1);
        sql.update("update promulgation_issue set paper = replace(paper, '180', '181') where edition = 1");
        assertThatThrownBy(() -> delivery.open(row.id(), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePlanOfTheCampaignIsTheFirstIssuedDocumentAndIsDeliveredByTheBoard() {
        first.enter();
        first.enter();

        var id = new DraftId(sql.queryForObject("select id from promulgation_draft", java.util.UUID.class));
        var plan = delivery.open(id, 1).orElseThrow();
        assertThat(plan.row().number()).isEqualTo("237/KH-UBND");
        assertThat(plan.row().dated()).isEqualTo(LocalDate.of(2019, 7, 24));
        assertThat(plan.paper().signature().name()).isEqualTo("Nguyễn Văn Tùng");
        assertThat(plan.receipts()).isEmpty();

        assertThat(delivery.deliver(id, 1)).isPositive();
        assertThat(delivery.deliver(id, 1)).isZero();
    }

    @Test
    void theBoardKeepsTheListOfRecipients() {
        assertThat(register.inUse()).extracting(RecipientBody::ref).contains("N.1", "N.2", "N.3", "N.4", "N.5");
        assertThatThrownBy(() -> register.add("N.9", "x", Reach.OUTSIDE, null)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> register.add("N.5", "Báo Hải Phòng", Reach.OUTSIDE, null))
                .hasMessageContaining("đã có trong danh sách");
        assertThatThrownBy(() -> register.add("N.5", "Tạp chí minh họa", Reach.UNIT, null))
                .hasMessageContaining("Hãy chọn đơn vị");

        var added = register.add("N.5", "Tạp chí minh họa", Reach.OUTSIDE, null);

        assertThat(register.inUse().getLast()).isEqualTo(added);
        register.use(added.id(), false);
        assertThat(register.inUse()).doesNotContain(added);
        department();
        assertThatThrownBy(() -> register.use(added.id(), true)).isInstanceOf(AccessDeniedException.class);
    }

    private IssuedRow issued() {
        var signed = signedOff(desk, signing, "Tổ chức Đại hội");
        return promulgation.issue(signed.id(), signed.version(), form(180, DAY));
    }
}
