package vn.haiphong.thidua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.haiphong.thidua.notice.NoticeSamples.HONG_BANG;
import static vn.haiphong.thidua.notice.NoticeSamples.NGO_QUYEN;
import static vn.haiphong.thidua.notice.NoticeSamples.notice;
import static vn.haiphong.thidua.notice.NoticeSamples.officer;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

@PortalTest
class NoticesDbTest {

    @Autowired
    Notices notices;

    @Autowired
    NoticeBox box;

    @Autowired
    Units units;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingWasTold() {
        NoticeSamples.nothingWasTold(sql);
        SignIn.store("hong-bang", HONG_BANG, Role.UNIT);
        SignIn.store("ngo-quyen", NGO_QUYEN, Role.UNIT);
    }

    @AfterEach
    void leave() {
        NoticeSamples.nothingWasTold(sql);
        SignIn.out();
    }

    @Test
    void everyOfficerOfTheUnitReadsANoticeForThemselves() {
        notices.tell(notice("a", HONG_BANG));

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(box.unread()).isEqualTo(1);
        var opened = box.open(box.page(true, 0, 10).getFirst().id());
        assertThat(opened.link()).isEqualTo("/quan-tri/viec-cua-toi");
        assertThat(box.unread()).isZero();
        assertThat(box.page(true, 0, 10)).isEmpty();
        assertThat(box.page(false, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Còn 14 ngày: nộp kế hoạch");
            assertThat(row.readAt()).isNotNull();
        });

        SignIn.as("hong-bang-2", HONG_BANG, Role.UNIT);
        assertThat(box.unread()).isEqualTo(1);
    }

    @Test
    void theSameIsNeverToldTwice() {
        officer(sql, "hong-bang", HONG_BANG);

        notices.tell(notice("a", HONG_BANG));
        notices.tell(notice("a", HONG_BANG));
        notices.tell(List.of(notice("a", HONG_BANG), notice("b", HONG_BANG), notice("b", HONG_BANG)));

        assertThat(sql.queryForList("select once from notice_notice order by once", String.class))
                .containsExactly("a", "b");
        assertThat(sql.queryForObject("select count(*) from notice_mail", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void whatWasUndoneWasNeverTold(@Autowired TransactionTemplate transaction) {
        officer(sql, "hong-bang", HONG_BANG);

        transaction.executeWithoutResult(status -> {
            notices.tell(notice("a", HONG_BANG));
            status.setRollbackOnly();
        });

        assertThat(sql.queryForObject("select count(*) from notice_notice", Integer.class))
                .isZero();
        assertThat(sql.queryForObject("select count(*) from notice_mail", Integer.class))
                .isZero();
    }

    @Test
    void nobodyReadsTheNoticesOfOthers() {
        var superior = SignIn.as("thanh-pho", units.tree().city().id(), Role.UNIT);
        notices.tell(List.of(
                notice("a", HONG_BANG),
                NoticeToSend.toAccount(superior.id(), "b", NoticeKind.DECISION, "Riêng", "Chỉ một người đọc.", "/x")));
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var theirs = box.page(false, 0, 10).getFirst().id();
        SignIn.as("thanh-pho", units.tree().city().id(), Role.UNIT);
        var personal = box.page(false, 0, 10).getFirst().id();

        for (var stranger : List.of(
                SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT),
                SignIn.as("so-dau", new UnitId("11302"), Role.UNIT),
                SignIn.as("bao-chi", Role.PRESS),
                SignIn.as("bien-tap-hb", HONG_BANG, Role.EDITOR),
                SignIn.as("quan-tri-2", Role.ADMIN))) {
            SignIn.as(stranger.login(), stranger.scope(), stranger.roles().toArray(Role[]::new));
            assertThat(box.page(false, 0, 10)).as(stranger.login()).isEmpty();
            assertThat(box.unread()).isZero();
            assertThatThrownBy(() -> box.open(theirs)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> box.open(personal)).isInstanceOf(AccessDeniedException.class);
            box.readAll();
        }
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(box.unread()).isEqualTo(1);
        assertThatThrownBy(() -> box.open(personal)).isInstanceOf(AccessDeniedException.class);
        SignIn.out();
        assertThatThrownBy(() -> box.page(false, 0, 10))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
    }

    @Test
    void theBoardOfTheCityReadsWhatIsToldToTheCity() {
        notices.tell(notice("a", units.tree().city().id()));

        SignIn.as("ban-tdkt", Role.ORGANISER);
        assertThat(box.unread()).isEqualTo(1);
        SignIn.as("ban-hb", HONG_BANG, Role.ORGANISER);
        assertThat(box.unread()).isZero();
    }

    @Test
    void eachOfficerWithAnAddressGetsAMailOfTheirOwn() {
        officer(sql, "hong-bang", HONG_BANG);
        officer(sql, "hong-bang-2", HONG_BANG);
        officer(sql, "ngo-quyen", NGO_QUYEN);
        officer(sql, "hong-bang-khoa", HONG_BANG);
        sql.update("update account_account set active = false where login = 'hong-bang-khoa'");

        notices.tell(notice("a", HONG_BANG));

        assertThat(sql.queryForList("select address from notice_mail order by address", String.class))
                .containsExactly("hong-bang-2@example.vn", "hong-bang@example.vn");
        assertThat(sql.queryForList("select distinct subject from notice_mail", String.class))
                .containsExactly("[Thi đua Hải Phòng] Còn 14 ngày: nộp kế hoạch");
        assertThat(sql.queryForObject("select text from notice_mail where address like 'hong-bang@%'", String.class))
                .startsWith(
                        "Kính gửi: Người dùng hong-bang\n\nCòn 14 ngày: nộp kế hoạch\n\nHạn 30/11/2019 (thứ Bảy).\n")
                .contains("Xem và xử lý tại: http://localhost:8080/quan-tri/thong-bao?mo=");
    }

    @Test
    void mailsWaitForTheReviewWhenStaffWantOne() {
        officer(sql, "hong-bang", HONG_BANG);
        NoticeSamples.review(sql);

        notices.tell(notice("a", HONG_BANG));

        assertThat(sql.queryForList("select state from notice_mail", String.class))
                .containsExactly("HELD");
    }

    @Test
    void howFarTheNoticesAboutOneThingAreIsCounted() {
        officer(sql, "hong-bang", HONG_BANG);
        notices.tell(notice("a", HONG_BANG));
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        sql.update("update account_account set mail = 'x@example.vn' where login = 'hong-bang'");
        box.readAll();

        assertThat(notices.progress(List.of("thu/a", "thu/unknown")))
                .hasEntrySatisfying(
                        "thu/a",
                        progress -> assertThat(progress)
                                .extracting(
                                        NoticeProgress::told,
                                        NoticeProgress::mails,
                                        NoticeProgress::sent,
                                        NoticeProgress::read)
                                .containsExactly(1, 1, 0, 1));
        assertThat(notices.progress(List.of("thu/unknown"))).isEmpty();
    }

    @Test
    void aLinkOutOfThePortalIsNotTold() {
        for (var link : List.of("https://example.vn", "//example.vn", "javascript:alert(1)", "/x y", "")) {
            assertThatThrownBy(() -> NoticeToSend.toUnit(HONG_BANG, "a", NoticeKind.LETTER, "x", "x", link, ""))
                    .as(link)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void allUnitsAreToldWithAHandfulOfQueries(@Autowired TransactionTemplate transaction) {
        officer(sql, "hong-bang", HONG_BANG);
        officer(sql, "ngo-quyen", NGO_QUYEN);
        var everybody = units.tree().all().stream()
                .map(unit -> notice("all/" + unit.id(), unit.id()))
                .toList();

        transaction.executeWithoutResult(status -> {
            int before = selects();
            notices.tell(everybody);
            assertThat(selects() - before - 1).isLessThanOrEqualTo(4);
        });

        assertThat(sql.queryForObject("select count(*) from notice_notice", Integer.class))
                .isEqualTo(everybody.size());
    }

    @Test
    void aPageOfNoticesTakesOneQueryHoweverManyThereAre(@Autowired TransactionTemplate transaction) {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        for (int many : new int[] {1, 30}) {
            notices.tell(IntStream.range(0, many)
                    .mapToObj(i -> notice(many + "/" + i, HONG_BANG))
                    .toList());
            transaction.executeWithoutResult(status -> {
                int before = selects();
                assertThat(box.page(false, 0, 25)).isNotEmpty();
                assertThat(selects() - before - 1).isEqualTo(1);
            });
        }
        assertThat(box.page(false, 0, 1_000_000)).hasSize(31);
        assertThat(box.page(false, 25, 25)).hasSize(6);
    }

    @Test
    void theNewestComesFirst() {
        notices.tell(notice("a", HONG_BANG));
        sql.update("update notice_notice set told_at = date_sub(told_at, interval 1 day), title = 'Cũ'");
        notices.tell(notice("b", HONG_BANG));
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        assertThat(box.page(false, 0, 10))
                .extracting(NoticeRow::title, NoticeRow::kind)
                .containsExactly(
                        tuple("Còn 14 ngày: nộp kế hoạch", NoticeKind.REMINDER), tuple("Cũ", NoticeKind.REMINDER));
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }
}
