package vn.haiphong.thidua.promulgation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.HONG_BANG;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.board;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.department;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.office;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.officer;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.written;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeRow;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.promulgation.DraftDetails.Step;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

/** Clauses III.1a, III.3 and III.5: drafted in versions, laid before a second body, returned or signed off. */
@PortalTest
class DraftDeskDbTest {

    private static final String PLAN = "Tổ chức Đại hội (minh họa)";

    @Autowired
    DraftDesk desk;

    @Autowired
    SignOffDesk signing;

    @Autowired
    DraftRegister register;

    @Autowired
    NoticeBox box;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        NoticeSamples.nothingWasTold(sql);
        PromulgationSamples.none(sql);
        board();
    }

    @AfterEach
    void leave() {
        PromulgationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void everySavedStateStaysAsAVersionAndTwoAreComparedParagraphByParagraph() {
        var draft = desk.begin(DraftKind.PLAN, PLAN);
        draft = desk.save(draft.id(), draft.version(), written(draft, "Mục đích\nHạn 30/11"));
        var same = desk.save(draft.id(), draft.version(), written(draft, "Mục đích \n Hạn 30/11"));
        draft = desk.save(draft.id(), same.version(), written(draft, "Mục đích\nHạn 15/12\nKinh phí"));

        assertThat(same.version()).isEqualTo(draft.version() - 1);
        assertThat(draft.versions()).extracting(DraftVersion::number).containsExactly(3, 2, 1);
        assertThat(desk.version(draft.id(), 2).orElseThrow().body()).isEqualTo("Mục đích\nHạn 30/11");
        assertThat(desk.compare(draft.id(), 2, 3))
                .filteredOn(change -> change.kind() != ParagraphChange.Kind.SAME)
                .containsExactly(
                        new ParagraphChange(ParagraphChange.Kind.CHANGED, "Hạn 30/11", "Hạn 15/12"),
                        new ParagraphChange(ParagraphChange.Kind.ADDED, "", "Kinh phí"));
        var id = draft.id();
        assertThatThrownBy(() -> desk.compare(id, 2, 9)).hasMessage("Văn bản này không có bản 9.");
    }

    @Test
    void theDepartmentReturnsWithAReasonAndThenSignsOff() {
        var draft = laidBefore();
        department();
        assertThat(box.page(false, 0, 10))
                .extracting(NoticeRow::title)
                .containsExactly("Chờ ký duyệt: Kế hoạch: " + PLAN);
        var seen = desk.open(draft.id());
        assertThat(seen.steps()).containsExactlyInAnyOrder(Step.DECIDE, Step.COMMENT);
        assertThatThrownBy(() -> signing.sendBack(draft.id(), seen.version(), " "))
                .hasMessage("Hãy ghi cần sửa gì để người soạn biết.");

        signing.sendBack(draft.id(), seen.version(), "Thiếu kinh phí");

        board();
        var back = desk.open(draft.id());
        assertThat(back.status()).isEqualTo(DraftStatus.RETURNED);
        assertThat(back.note()).isEqualTo("Thiếu kinh phí");
        assertThat(box.page(false, 0, 1))
                .extracting(NoticeRow::title, NoticeRow::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Trả lại để sửa: Kế hoạch: " + PLAN, "Cần sửa: Thiếu kinh phí"));
        var again = desk.submit(draft.id(), back.version());
        department();
        var signed = signing.signOff(draft.id(), again.version());
        assertThat(signed.status()).isEqualTo(DraftStatus.SIGNED_OFF);
        assertThat(signed.signedOffBy()).isEqualTo("Người dùng so-noi-vu");
        assertThat(signed.note()).isNull();
    }

    @Test
    void whoDraftedItDoesNotSignItOffEvenWhenTheyMoveToTheDepartment() {
        var draft = laidBefore();
        assertThatThrownBy(() -> signing.signOff(draft.id(), draft.version()))
                .isInstanceOf(AccessDeniedException.class);

        SignIn.as("ban-tdkt", PromulgationSamples.DEPARTMENT, Role.ORGANISER);

        assertThat(desk.open(draft.id()).steps()).doesNotContain(Step.DECIDE);
        assertThatThrownBy(() -> signing.signOff(draft.id(), draft.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Người soạn không tự ký duyệt");
    }

    @Test
    void noOtherUnitAndNoOtherRoleOfTheDepartmentSignsOff() {
        var draft = laidBefore();
        for (var unit : List.of(HONG_BANG, PromulgationSamples.OFFICE, new UnitId("HP-BTDKT"), new UnitId("HP-STC"))) {
            SignIn.as("khac", unit, Role.ORGANISER);
            assertThatThrownBy(() -> signing.signOff(draft.id(), draft.version()))
                    .as(unit.code())
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> signing.sendBack(draft.id(), draft.version(), "x"))
                    .as(unit.code())
                    .isInstanceOf(AccessDeniedException.class);
        }
        officer(PromulgationSamples.DEPARTMENT);
        assertThatThrownBy(() -> signing.signOff(draft.id(), draft.version()))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThatThrownBy(() -> signing.signOff(draft.id(), draft.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.open(draft.id()).status()).isEqualTo(DraftStatus.SUBMITTED);
    }

    @Test
    void theDepartmentSeesNothingThatIsStillBeingWrittenAndWritesNothing() {
        var draft = desk.begin(DraftKind.PLAN, PLAN);
        department();
        assertThatThrownBy(() -> desk.open(draft.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(register.page(null, null, 0, 10)).isEmpty();
        assertThatThrownBy(() -> desk.begin(DraftKind.PLAN, "x")).isInstanceOf(AccessDeniedException.class);
        board();
        var laid = desk.submit(
                draft.id(),
                desk.save(draft.id(), draft.version(), written(draft, "Nội dung"))
                        .version());
        department();
        assertThat(register.page(null, null, 0, 10)).extracting(DraftRow::id).containsExactly(draft.id());
        assertThatThrownBy(() -> desk.save(draft.id(), laid.version(), laid.content()))
                .isInstanceOf(AccessDeniedException.class);
        officer(HONG_BANG);
        assertThat(register.count(null, null)).isZero();
        assertThatThrownBy(() -> desk.open(draft.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEmptyDraftIsNotLaidBeforeAnybodyAndALaidOneIsNotWritten() {
        var draft = desk.begin(DraftKind.PLAN, PLAN);
        assertThatThrownBy(() -> desk.submit(draft.id(), draft.version())).hasMessage("Hãy soạn nội dung văn bản.");
        assertThatThrownBy(() -> desk.begin(DraftKind.PLAN, " ")).hasMessageContaining("trích yếu");
        var nobody = desk.save(draft.id(), draft.version(), new DraftContent(PLAN, "Nội dung", List.of(), List.of()));
        assertThatThrownBy(() -> desk.submit(draft.id(), nobody.version()))
                .hasMessage("Hãy chọn ít nhất một nơi nhận.");

        var laid = laidBefore();

        assertThatThrownBy(() -> desk.save(laid.id(), laid.version(), written(laid, "Khác")))
                .hasMessageContaining("không sửa được");
    }

    @Test
    void theSecondEditorIsToldAndNothingIsOverwritten() {
        var draft = desk.begin(DraftKind.PLAN, PLAN);
        desk.save(draft.id(), draft.version(), written(draft, "Của người thứ nhất"));

        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        assertThatThrownBy(() -> desk.save(draft.id(), draft.version(), written(draft, "Của người thứ hai")))
                .isInstanceOf(EditedMeanwhile.class);

        assertThat(desk.open(draft.id()).content().body()).isEqualTo("Của người thứ nhất");
    }

    @Test
    void theOfficePreparesTheCongressAndTheBoardApprovesIt() {
        office();
        var draft = desk.begin(DraftKind.CONGRESS, "Chương trình Đại hội (minh họa)");
        assertThatThrownBy(() -> desk.begin(DraftKind.PLAN, "x")).isInstanceOf(AccessDeniedException.class);
        draft = desk.attach(draft.id(), draft.version(), DocumentSamples.pdf(), "Kịch bản.pdf");
        var laid = desk.submit(draft.id(), draft.version());
        assertThatThrownBy(() -> signing.signOff(laid.id(), laid.version())).isInstanceOf(AccessDeniedException.class);

        department();
        desk.comment(laid.id(), "Rút gọn phần văn nghệ");
        assertThatThrownBy(() -> signing.signOff(laid.id(), laid.version())).isInstanceOf(AccessDeniedException.class);
        board();
        assertThat(box.page(false, 0, 1))
                .extracting(NoticeRow::title)
                .containsExactly("Chờ ký duyệt: Nội dung Đại hội: Chương trình Đại hội (minh họa)");
        signing.signOff(laid.id(), laid.version());

        office();
        var approved = desk.open(laid.id());
        assertThat(approved.status()).isEqualTo(DraftStatus.SIGNED_OFF);
        assertThat(approved.comments())
                .extracting(DraftComment::text, DraftComment::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Rút gọn phần văn nghệ", 3));
        assertThat(approved.steps()).containsExactlyInAnyOrder(Step.REOPEN, Step.COMMENT);
        var open = signing.reopen(laid.id(), approved.version(), "Đổi giờ khai mạc");
        assertThat(open.status()).isEqualTo(DraftStatus.RETURNED);
        assertThat(register.page(null, null, 0, 10)).extracting(DraftRow::id).containsExactly(laid.id());
    }

    @Test
    void theOfficeApprovesWhatTheBoardWroteForTheCongress() {
        var draft = desk.begin(DraftKind.CONGRESS, "Báo cáo tổng kết (minh họa)");
        var laid = desk.submit(
                draft.id(),
                desk.save(draft.id(), draft.version(), written(draft, "Nội dung"))
                        .version());
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        assertThatThrownBy(() -> signing.signOff(laid.id(), laid.version())).isInstanceOf(AccessDeniedException.class);

        office();

        assertThat(signing.signOff(laid.id(), laid.version()).signedOffBy()).isEqualTo("Người dùng van-phong");
        officer(HONG_BANG);
        assertThatThrownBy(() -> desk.open(laid.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneDocumentAndThreeTakeTheSameQueriesToList(@Autowired EntityManagerFactory factory) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        desk.begin(DraftKind.PLAN, PLAN);
        statistics.clear();
        assertThat(register.page(null, null, 0, 25)).hasSize(1);
        var one = statistics.getPrepareStatementCount();
        desk.begin(DraftKind.GUIDE, "Hướng dẫn (minh họa)");
        desk.begin(DraftKind.CONGRESS, "Chương trình (minh họa)");

        statistics.clear();

        assertThat(register.page(null, null, 0, 25)).hasSize(3);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(one);
    }

    private DraftDetails laidBefore() {
        board();
        var draft = desk.begin(DraftKind.PLAN, PLAN);
        return desk.submit(
                draft.id(),
                desk.save(draft.id(), draft.version(), written(draft, "Nội dung"))
                        .version());
    }
}
