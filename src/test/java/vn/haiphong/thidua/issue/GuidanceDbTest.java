package vn.haiphong.thidua.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.issue.IssueSamples.HONG_BANG;
import static vn.haiphong.thidua.issue.IssueSamples.NGO_QUYEN;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class GuidanceDbTest {

    @Autowired
    DifficultyDesk difficulties;

    @Autowired
    GuidanceDesk desk;

    @Autowired
    GuidanceLibrary library;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingPublished() {
        IssueSamples.none(sql);
        board();
    }

    @AfterEach
    void leave() {
        IssueSamples.none(sql);
        SignIn.out();
    }

    @Test
    void anAnswerBecomesGuidanceThatAllUnitsReadWithoutTheQuestion() {
        var answered = answered();
        var published = desk.publish(answered.id(), answered.version(), IssueSamples.guidance());
        assertThat(published.difficulty()).isEqualTo(answered.id());

        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);

        assertThat(library.find(published.id()).orElseThrow().difficulty()).isNull();
        assertThat(library.find(published.id()).orElseThrow().mayChange()).isFalse();
        assertThat(library.page("", "", GuidanceStatus.IN_FORCE, 0, 25))
                .extracting(GuidanceRow::title)
                .containsExactly("Nguồn kinh phí tổ chức hội nghị");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(difficulties.find(answered.id()).orElseThrow().guidance()).isEqualTo(published.id());
        assertThat(library.find(published.id()).orElseThrow().difficulty()).isEqualTo(answered.id());
    }

    @Test
    void theUnitThatAskedIsNotNamedUnlessThatIsWanted() {
        var answered = answered();
        var named = new GuidanceForm("Kinh phí", "Quận HỒNG BÀNG chi theo phân cấp.", "", false);

        assertThatThrownBy(() -> desk.publish(answered.id(), answered.version(), named))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("là đơn vị đã hỏi");

        var wanted = new GuidanceForm(named.title(), named.text(), "", true);
        assertThat(desk.publish(answered.id(), answered.version(), wanted).text())
                .isEqualTo("Quận HỒNG BÀNG chi theo phân cấp.");
    }

    @Test
    void anAnswerIsPublishedOnceAndOnlyAsItWasRead() {
        var answered = answered();
        desk.publish(answered.id(), answered.version(), IssueSamples.guidance());

        assertThatThrownBy(() -> desk.publish(answered.id(), answered.version(), IssueSamples.guidance()))
                .isInstanceOf(EditedMeanwhile.class);
        var now = difficulties.find(answered.id()).orElseThrow();
        assertThat(now.steps()).doesNotContain(DifficultyStep.PUBLISH);
        assertThatThrownBy(() -> desk.publish(now.id(), now.version(), IssueSamples.guidance()))
                .hasMessageContaining("đã có hướng dẫn đang áp dụng");
    }

    @Test
    void whatIsNotAnsweredIsNotPublished() {
        officer();
        var raised = difficulties.raise(IssueSamples.form());
        board();

        assertThatThrownBy(() -> desk.publish(raised.id(), raised.version(), IssueSamples.guidance()))
                .isInstanceOf(StepRefused.class);
        assertThat(library.count("", "", GuidanceStatus.IN_FORCE)).isZero();
    }

    @Test
    void aNewEditionKeepsTheEarlierOneAndTheSecondEditorIsTold() {
        var first = desk.publish(IssueSamples.guidance());
        var text = new GuidanceForm(first.title(), "Kinh phí theo Thông tư mới.", "II.3a", false);

        var second = desk.revise(first.id(), first.version(), text);

        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.editions())
                .extracting(GuidanceEdition::text)
                .containsExactly(first.text(), "Kinh phí theo Thông tư mới.");
        assertThatThrownBy(() -> desk.revise(first.id(), first.version(), IssueSamples.guidance()))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> desk.revise(first.id(), second.version(), text))
                .hasMessageContaining("không có bản mới");
    }

    @Test
    void whatIsWithdrawnSaysWhyAndIsFoundNoMore() {
        var first = desk.publish(IssueSamples.guidance());
        assertThatThrownBy(() -> desk.withdraw(first.id(), first.version(), " "))
                .isInstanceOf(StepRefused.class);

        var gone = desk.withdraw(first.id(), first.version(), "Thông tư đã thay thế");

        assertThat(gone.note()).isEqualTo("Thông tư đã thay thế");
        assertThat(library.count("", "", GuidanceStatus.IN_FORCE)).isZero();
        assertThat(library.count("", "", GuidanceStatus.WITHDRAWN)).isEqualTo(1);
        assertThat(library.matching("Nguồn kinh phí tổ chức hội nghị", "II.3a")).isEmpty();
        assertThatThrownBy(() -> desk.revise(gone.id(), gone.version(), IssueSamples.guidance()))
                .hasMessageContaining("đã thu hồi");
    }

    @Test
    void guidanceIsFoundByWordsWithoutMarksAndByClause() {
        desk.publish(IssueSamples.guidance());
        desk.publish(new GuidanceForm("Mẫu báo cáo thành tích", "Dùng mẫu số 1.", "III.2d", false));

        assertThat(library.page("ngan sach kinh", "", GuidanceStatus.IN_FORCE, 0, 25))
                .extracting(GuidanceRow::title)
                .containsExactly("Nguồn kinh phí tổ chức hội nghị");
        assertThat(library.page("", "III.2d", GuidanceStatus.IN_FORCE, 0, 25))
                .extracting(GuidanceRow::title)
                .containsExactly("Mẫu báo cáo thành tích");
    }

    @Test
    void whoAsksIsShownWhatMayAnswerAlready() {
        desk.publish(IssueSamples.guidance());
        desk.publish(new GuidanceForm("Mẫu báo cáo thành tích", "Dùng mẫu số 1.", "III.2d", false));
        officer();

        assertThat(library.matching("Kinh phí tổ chức hội nghị lấy ở đâu?", ""))
                .extracting(GuidanceRow::title)
                .containsExactly("Nguồn kinh phí tổ chức hội nghị");
        assertThat(library.matching("Mẫu", "III.2d"))
                .extracting(GuidanceRow::title)
                .containsExactly("Mẫu báo cáo thành tích");
        assertThat(library.matching("Xe đưa đón đại biểu", "")).isEmpty();
        assertThat(library.matching("", "III.2d")).isEmpty();
    }

    @Test
    void onePieceOfGuidanceAndThreeTakeOneQueryToList() {
        desk.publish(IssueSamples.guidance());
        desk.publish(new GuidanceForm("Hai", "Hai", "", false));
        desk.publish(new GuidanceForm("Ba", "Ba", "", false));
        int before = selects();

        assertThat(library.page("", "", GuidanceStatus.IN_FORCE, 0, 25)).hasSize(3);

        assertThat(selects() - before).isEqualTo(1);
    }

    @Test
    void onlyTheBoardPublishesAndThePressReadsNothing() {
        var first = desk.publish(IssueSamples.guidance());
        for (var role : new Role[] {Role.LEADER, Role.EDITOR, Role.OPERATOR, Role.ADMIN}) {
            SignIn.as("ai-do", role);
            assertThat(library.find(first.id())).isPresent();
            assertThatThrownBy(() -> desk.publish(IssueSamples.guidance())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.revise(first.id(), first.version(), IssueSamples.guidance()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.withdraw(first.id(), first.version(), "x"))
                    .isInstanceOf(AccessDeniedException.class);
        }

        SignIn.as("bao", Role.PRESS);

        assertThatThrownBy(() -> library.find(first.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> library.page("", "", GuidanceStatus.IN_FORCE, 0, 25))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> library.count("", "", GuidanceStatus.IN_FORCE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> library.matching("kinh phí hội nghị", "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDemonstrationIsMarkedAndComesOnlyIntoAnEmptyRoom(
            @Autowired DemoDifficulties demonstration, @Autowired DifficultyRegister register) {
        SignIn.as("quan-tri", Role.ADMIN);

        assertThat(demonstration.load()).isEqualTo(3);
        assertThat(demonstration.load()).isZero();

        assertThat(register.page(DifficultyFilter.ALL, 0, 25))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.demonstration()).isTrue());
        assertThat(library.page("", "", GuidanceStatus.IN_FORCE, 0, 25))
                .singleElement()
                .satisfies(row -> assertThat(row.demonstration()).isTrue());
    }

    private DifficultyDetails answered() {
        officer();
        var raised = difficulties.raise(IssueSamples.form());
        board();
        return difficulties.answer(raised.id(), raised.version(), "Quận Hồng Bàng chi theo phân cấp.");
    }

    private int selects() {
        return sql.queryForObject("show global status like 'Com_select'", (row, number) -> row.getInt(2));
    }

    private static void officer() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
