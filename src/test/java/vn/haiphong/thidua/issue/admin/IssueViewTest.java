package vn.haiphong.thidua.issue.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.issue.IssueSamples.HONG_BANG;
import static vn.haiphong.thidua.issue.IssueSamples.NGO_QUYEN;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.DifficultyDetails;
import vn.haiphong.thidua.issue.DifficultyFilter;
import vn.haiphong.thidua.issue.DifficultyRegister;
import vn.haiphong.thidua.issue.DifficultyStatus;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.GuidanceForm;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.issue.IssueSamples;

@PortalTest
class IssueViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    DifficultyDesk desk;

    @Autowired
    DifficultyRegister register;

    @Autowired
    GuidanceDesk guidance;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        IssueSamples.none(sql);
        StaffScreen.open(
                context,
                DifficultiesView.class,
                RaiseView.class,
                DifficultyView.class,
                GuidanceListView.class,
                PublishView.class,
                GuidanceView.class);
        officer();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        IssueSamples.none(sql);
        SignIn.out();
    }

    @Test
    void anOfficerRaisesADifficultyAndSeesItsNumberAndDay() {
        StaffScreen.go("quan-tri/vuong-mac/moi");
        _setValue(field("Vướng mắc, trong một câu"), "Chưa rõ nguồn kinh phí");
        _setValue(area("Nội dung cụ thể và đề nghị của đơn vị"), "Đề nghị hướng dẫn.");

        _click(button("Gửi Ban Thi đua - Khen thưởng"));

        assertThat(StaffScreen.address()).startsWith("quan-tri/vuong-mac/").endsWith("?vua-gui=1");
        assertThat(page())
                .contains("Đã gửi, số 01/", "trả lời chậm nhất ngày", "Chưa rõ nguồn kinh phí", "Chờ trả lời");
    }

    @Test
    void whatIsMissingIsSaidUnderItsFieldAndNothingTypedIsLost() {
        StaffScreen.go("quan-tri/vuong-mac/moi");
        _setValue(area("Nội dung cụ thể và đề nghị của đơn vị"), "Đề nghị hướng dẫn.");

        _click(button("Gửi Ban Thi đua - Khen thưởng"));

        assertThat(field("Vướng mắc, trong một câu").getErrorMessage())
                .isEqualTo("Lỗi: Hãy tóm tắt vướng mắc trong một câu.");
        assertThat(area("Nội dung cụ thể và đề nghị của đơn vị").getValue()).isEqualTo("Đề nghị hướng dẫn.");
        assertThat(register.count(DifficultyFilter.ALL)).isZero();
    }

    @Test
    void whileAskingMatchingGuidanceIsShown() {
        board();
        var published = guidance.publish(IssueSamples.guidance());
        officer();
        StaffScreen.go("quan-tri/vuong-mac/moi");
        assertThat(page()).doesNotContain("Có thể đã có hướng dẫn");

        _setValue(field("Vướng mắc, trong một câu"), "Kinh phí hội nghị lấy ở đâu");

        assertThat(page()).contains("Có thể đã có hướng dẫn");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(IssuePaths.guidance(published.id()));
    }

    @Test
    void theBoardAnswersAndTheUnitEndsIt() {
        var raised = desk.raise(IssueSamples.form());
        board();
        show(raised);
        _setValue(area("Trả lời"), "Theo phân cấp ngân sách.");
        _click(button("Gửi trả lời"));
        assertThat(page()).contains("Đã trả lời đơn vị.", "Theo phân cấp ngân sách.");
        assertThat(area("Trả lời").getValue()).isEmpty();

        officer();
        show(raised);
        _click(button("Đã rõ, kết thúc"));

        assertThat(desk.find(raised.id()).orElseThrow().status()).isEqualTo(DifficultyStatus.CLOSED);
        _assertNone(Button.class, spec -> spec.withText("Đã rõ, kết thúc"));
    }

    @Test
    void theSecondWhoAnswersSeesTheFirstAnswerAndKeepsWhatWasTyped() {
        var raised = desk.raise(IssueSamples.form());
        board();
        show(raised);
        _setValue(area("Trả lời"), "Câu trả lời thứ hai");
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        desk.answer(raised.id(), raised.version(), "Câu trả lời thứ nhất");
        board();

        _click(button("Gửi trả lời"));

        assertThat(page()).contains("Lỗi: Người dùng ban-tdkt-2 vừa cập nhật lúc", "Câu trả lời thứ nhất");
        assertThat(area("Trả lời").getValue()).isEqualTo("Câu trả lời thứ hai");
        _click(button("Gửi trả lời bổ sung"));
        assertThat(desk.find(raised.id()).orElseThrow().lastAnswer()).isEqualTo("Câu trả lời thứ hai");
    }

    @Test
    void theUnitAsksAgainOnlyWithAReason() {
        var raised = desk.raise(IssueSamples.form());
        board();
        desk.answer(raised.id(), raised.version(), "Rõ");
        officer();
        show(raised);
        _click(button("Gửi câu hỏi lại"));
        assertThat(page()).contains("Lỗi: Hãy ghi điều chưa rõ");

        _setValue(area("Điều chưa rõ, cần hỏi lại"), "Mức chi?");
        _click(button("Gửi câu hỏi lại"));

        assertThat(page()).contains("Hỏi lại, chờ trả lời", "Mức chi?");
    }

    @Test
    void anAnswerIsPublishedWithoutTheNameOfTheUnit() {
        var answered = answered();
        show(answered);
        _setValue(area("Nội dung hướng dẫn"), "Quận Hồng Bàng chi theo phân cấp.");
        _click(button("Ban hành cho mọi đơn vị"));
        assertThat(area("Nội dung hướng dẫn").getErrorMessage()).contains("là đơn vị đã hỏi");

        _setValue(area("Nội dung hướng dẫn"), "Các đơn vị chi theo phân cấp.");
        _click(button("Ban hành cho mọi đơn vị"));

        assertThat(page()).contains("Đã ban hành hướng dẫn.", "Đã ban hành thành hướng dẫn cho mọi đơn vị");
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        StaffScreen.go("quan-tri/huong-dan");
        assertThat(page()).contains("1 hướng dẫn", "Chưa rõ nguồn kinh phí").doesNotContain("Hồng Bàng");
        StaffScreen.go("quan-tri/huong-dan?tim=phan+cap");
        assertThat(page()).contains("1 hướng dẫn");
        StaffScreen.go("quan-tri/huong-dan?tim=xe+dua+don");
        assertThat(page()).contains("0 hướng dẫn", "Không có hướng dẫn nào khớp");
    }

    @Test
    void guidanceIsRevisedAndWithdrawnAndSaysSo() {
        board();
        var published = guidance.publish(IssueSamples.guidance());
        StaffScreen.go(IssuePaths.guidance(published.id()));
        _setValue(area("Nội dung hướng dẫn"), "Theo Thông tư mới.");
        _click(button("Ban hành bản mới"));
        assertThat(page()).contains("Đã ban hành bản mới.", "bản 2 lúc", "Các bản trước (1)");
        _setValue(area("Lý do thu hồi"), "Thông tư đã hết hiệu lực");
        _click(button("Thu hồi"));

        officer();
        StaffScreen.go(IssuePaths.guidance(published.id()));

        assertThat(page()).contains("không còn áp dụng. Lý do: Thông tư đã hết hiệu lực");
        _assertNone(Button.class, spec -> spec.withText("Thu hồi"));
    }

    @Test
    void theSecondWhoRevisesSeesTheFirstEditionAndKeepsWhatWasTyped() {
        board();
        var published = guidance.publish(IssueSamples.guidance());
        StaffScreen.go(IssuePaths.guidance(published.id()));
        _setValue(area("Nội dung hướng dẫn"), "Bản của tôi");
        guidance.revise(published.id(), published.version(), new GuidanceForm("Tên mới", "Bản của bạn", "", false));

        _click(button("Ban hành bản mới"));

        assertThat(page()).contains("vừa cập nhật lúc", "Bản của bạn");
        assertThat(area("Nội dung hướng dẫn").getValue()).isEqualTo("Bản của tôi");
    }

    @Test
    void theListIsNarrowedByWordsStateLatenessAndClause() {
        var first = desk.raise(IssueSamples.form());
        desk.raise(IssueSamples.form(HONG_BANG, "Mẫu báo cáo thành tích"));
        sql.update(
                "update issue_difficulty set due = '2019-01-02' where id = ?",
                first.id().value());

        StaffScreen.go("quan-tri/vuong-mac");
        assertThat(page()).contains("2 vướng mắc", "1 vướng mắc quá hạn trả lời", "Quá hạn trả lời từ 02/01/2019");
        StaffScreen.go("quan-tri/vuong-mac?tim=bao+cao");
        assertThat(titles()).containsExactly("Mẫu báo cáo thành tích");
        StaffScreen.go("quan-tri/vuong-mac?qua-han=1");
        assertThat(titles()).containsExactly("Chưa rõ nguồn kinh phí tổ chức hội nghị");
        StaffScreen.go("quan-tri/vuong-mac?trang-thai=da-tra-loi");
        assertThat(page()).contains("Không có vướng mắc nào khớp với bộ lọc.");
        StaffScreen.go("quan-tri/vuong-mac?dieu-khoan=II.3b");
        assertThat(titles()).isEmpty();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Chỉ việc quá hạn trả lời")), true);
        assertThat(StaffScreen.address()).isEqualTo("quan-tri/vuong-mac?qua-han=1&dieu-khoan=II.3b");
    }

    @Test
    void aLongListTurnsItsPages() {
        for (int i = 1; i <= 27; i++) desk.raise(IssueSamples.form(HONG_BANG, "Việc " + i));

        StaffScreen.go("quan-tri/vuong-mac?trang=2");

        assertThat(titles()).hasSize(2);
        assertThat(page()).contains("27 vướng mắc", "Trang 2/2");
    }

    @Test
    void anotherUnitFindsNoPageAndNoLine() {
        var raised = desk.raise(IssueSamples.form());
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);

        StaffScreen.go("quan-tri/vuong-mac");
        assertThat(page()).contains("0 vướng mắc").doesNotContain("kinh phí");
        show(raised);
        assertThat(page()).doesNotContain("kinh phí");
        StaffScreen.go("quan-tri/vuong-mac/khong-phai-ma");
        assertThat(page()).doesNotContain("Diễn biến");
    }

    @Test
    void leadersReadAndThePressIsShutOut() {
        var raised = desk.raise(IssueSamples.form());
        SignIn.as("lanh-dao", Role.LEADER);
        show(raised);
        assertThat(page()).contains("Chưa rõ nguồn kinh phí");
        _assertNone(TextArea.class);
        StaffScreen.go("quan-tri/vuong-mac/moi");
        assertThat(page()).doesNotContain("Nêu vướng mắc");

        SignIn.as("bao", Role.PRESS);

        for (var address : List.of(
                "quan-tri/vuong-mac",
                IssuePaths.difficulty(raised.id()),
                "quan-tri/huong-dan",
                "quan-tri/huong-dan/moi")) {
            StaffScreen.go(address);
            assertThat(page()).doesNotContain("kinh phí", "hướng dẫn chung", "Ban hành");
            _assertNone(TextField.class);
        }
    }

    @Test
    void theBoardSetsTheTimeForAnswers() {
        board();
        StaffScreen.go("quan-tri/vuong-mac");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Khẩn (ngày làm việc)")), 9);
        _click(button("Lưu thời hạn"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Khẩn (ngày làm việc)"))
                        .getErrorMessage())
                .isEqualTo("Lỗi: Việc khẩn không thể có hạn dài hơn việc bình thường.");

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Khẩn (ngày làm việc)")), 3);
        _click(button("Lưu thời hạn"));

        assertThat(page()).contains("Đã lưu: bình thường 5 ngày, khẩn 3 ngày làm việc.");
    }

    @Test
    void theBoardAssignsAndPublishesWithoutAQuestion() {
        var raised = desk.raise(IssueSamples.form());
        board();
        show(raised);
        _click(button("Phân công"));
        assertThat(page()).contains("Lỗi: Hãy chọn người trả lời.");
        _assertOne(ComboBox.class, spec -> spec.withLabel("Người trả lời"));

        StaffScreen.go("quan-tri/huong-dan/moi");
        _setValue(field("Tên hướng dẫn"), "Mẫu báo cáo");
        _setValue(area("Nội dung hướng dẫn"), "Dùng mẫu số 1.");
        _click(button("Ban hành cho mọi đơn vị"));

        assertThat(StaffScreen.address()).startsWith("quan-tri/huong-dan/");
        assertThat(page()).contains("Mẫu báo cáo", "Đang áp dụng");
    }

    private DifficultyDetails answered() {
        var raised = desk.raise(IssueSamples.form());
        board();
        return desk.answer(raised.id(), raised.version(), "Chi theo phân cấp.");
    }

    private static void show(DifficultyDetails details) {
        StaffScreen.go(IssuePaths.difficulty(details.id()));
    }

    private static List<String> titles() {
        return _find(ListItem.class).stream()
                .flatMap(item -> _find(item, Anchor.class).stream())
                .filter(link -> link.getHref().startsWith("/quan-tri/vuong-mac/"))
                .map(Anchor::getText)
                .toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }

    private static void officer() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
