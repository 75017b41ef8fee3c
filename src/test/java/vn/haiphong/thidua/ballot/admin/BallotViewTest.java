package vn.haiphong.thidua.ballot.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.ballot.BallotSamples.CITY;
import static vn.haiphong.thidua.ballot.BallotSamples.all;
import static vn.haiphong.thidua.ballot.BallotSamples.board;
import static vn.haiphong.thidua.ballot.BallotSamples.member;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.BallotSamples;
import vn.haiphong.thidua.ballot.Choice;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ballot.MeetingState;
import vn.haiphong.thidua.ballot.Meetings;
import vn.haiphong.thidua.ballot.Voting;

@PortalTest
class BallotViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    BallotSamples samples;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingDesk desk;

    @Autowired
    Counting counting;

    @Autowired
    Voting voting;

    @BeforeEach
    void open() {
        samples.none();
        StaffScreen.open(
                context,
                CouncilsView.class,
                BodiesView.class,
                BodyView.class,
                MeetingView.class,
                VoteView.class,
                SlipsView.class);
        board();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        samples.none();
        SignIn.out();
    }

    @Test
    void theBoardWritesDownTheCouncilAndItsMembers() {
        SignIn.store("chu-tich", null, Role.LEADER);
        StaffScreen.go(BallotPaths.bodies());
        assertThat(page()).contains("Chưa ghi Hội đồng hay tổ chức họp nào.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên")), "Hội đồng Thi đua - Khen thưởng thành phố");
        _click(button("Lập"));
        assertThat(page()).contains("Hội đồng Thi đua - Khen thưởng thành phố", "Chưa có thành viên.");

        _click(button("Thêm thành viên"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ tên")), "Lê Văn Chủ");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Tên đăng nhập (để trống: bỏ phiếu giấy)")),
                "khong-co-ai");
        _click(button("Lưu"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Họ tên")).getValue())
                .as("a refused form keeps what was typed")
                .isEqualTo("Lê Văn Chủ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập (để trống: bỏ phiếu giấy)")), "chu-tich");
        _click(button("Lưu"));

        assertThat(StaffScreen.rows("Thành viên"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).startsWith("Lê Văn Chủ", "Ủy viên").contains("trên cổng"));
    }

    @Test
    void aMeetingIsPreparedStepByStepAndOpened() {
        samples.council();
        var meeting = samples.prepared(only(), Method.SECRET, 0);
        var empty = desk.add(meeting.body(), BallotSamples.form(Method.SECRET));
        desk.cancel(meeting.id(), meeting.version(), "Lập lại");
        show(empty);
        assertThat(page())
                .contains(
                        "Chưa có người hoặc tập thể nào để bỏ phiếu.",
                        "Còn 7 thành viên chưa điểm danh.",
                        "Chưa ghi người chủ trì.");
        candidates()
                .setValue(Set.copyOf(candidates().getListDataView().getItems().toList()));
        _click(button("Đưa vào danh sách"));
        _click(button("Có mặt tất cả"));
        _click(button("Lưu điểm danh"));
        assertThat(page()).contains("7 thành viên, có mặt 7. Chủ trì: Lê Văn Chủ. Thư ký: Phạm Thị Thư.");

        _click(button("Mở bỏ phiếu"));

        assertThat(page())
                .contains("Đã mở bỏ phiếu và báo các thành viên.", "Đã bỏ phiếu 0/7 thành viên có mặt.")
                .doesNotContain("Lưu điểm danh");
    }

    @Test
    void aMemberVotesSeesTheCodeOnceAndAfterwardsOnlyThatItWasDone() {
        var meeting = samples.open();
        member(3);
        StaffScreen.go(BallotPaths.vote(meeting.id()));
        _click(button("Xem lại và bỏ phiếu"));
        assertThat(choice("Nguyễn Thị An").getErrorMessage())
                .isEqualTo("Lỗi: hãy chọn; muốn bỏ qua thì chọn “Để trống”.");
        choice("Nguyễn Thị An").setValue(Choice.YES);
        choice("Tập thể Tổ Bình minh").setValue(Choice.NO);
        _click(button("Xem lại và bỏ phiếu"));

        _click(button("Bỏ phiếu"));

        assertThat(_get(Code.class).getText()).matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}");
        assertThat(page()).contains("Đồng chí đã bỏ phiếu.");
        StaffScreen.go(BallotPaths.desk());
        StaffScreen.go(BallotPaths.vote(meeting.id()));
        assertThat(page()).contains("Đồng chí đã bỏ phiếu.");
        _assertNone(Code.class);
    }

    @Test
    void theChairEndsTheBallotAndEverybodyMayRecount() {
        var meeting = samples.open();
        for (int i = 0; i < 7; i++) {
            member(i);
            voting.cast(meeting.id(), all(Choice.YES));
        }
        member(0);
        StaffScreen.go(BallotPaths.vote(meeting.id()));
        _click(button("Kết thúc bỏ phiếu"));

        assertThat(page()).contains("Đủ tỷ lệ phiếu", "7/7 thành viên đồng ý; không đồng ý 0; không hợp lệ 0");
        member(4);
        StaffScreen.go(BallotPaths.slips(meeting.id()));
        assertThat(page()).contains("Danh sách lá phiếu đã chốt", "SHA-256");
        SignIn.as("bien-tap", Role.EDITOR);
        StaffScreen.go(BallotPaths.slips(meeting.id()));
        assertThat(page()).doesNotContain("SHA-256");
        StaffScreen.go(BallotPaths.vote(meeting.id()));
        assertThat(page()).doesNotContain("Nguyễn Thị An");
    }

    @Test
    void aConflictIsFlaggedAndDecidedWithItsReason() {
        samples.council();
        var first = samples.prepared(only(), Method.SECRET, 0);
        samples.offer(BallotSamples.candidate("hb", "Đặng Thị Hồng", BallotSamples.HONG_BANG));
        var meeting = desk.addCandidates(first.id(), first.version(), java.util.List.of("hb"));
        show(meeting);
        assertThat(page())
                .contains("Nguyễn Văn Một và Đặng Thị Hồng: cùng đơn vị với người được bỏ phiếu, chưa quyết định.");

        _click(button("Không tham gia"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Cấp trên trực tiếp");
        _click(button("Ghi vào biên bản"));

        assertThat(page())
                .contains("Nguyễn Văn Một không tham gia biểu quyết về Đặng Thị Hồng. Lý do: Cấp trên trực tiếp");
    }

    @Test
    void countsOnPaperStayTypedWhenTheyAreRefused() {
        samples.council();
        var meeting = samples.prepared(only(), Method.PAPER, 0);
        show(meeting);
        _setValue(count("Phiếu phát ra"), 7);
        _setValue(count("Phiếu thu về"), 8);

        _click(button("Ghi kết quả, chờ người thứ hai xác nhận"));

        assertThat(page()).contains("Lỗi: Hãy đính kèm tệp: biên bản kiểm phiếu có chữ ký.");
        assertThat(count("Phiếu thu về").getValue()).isEqualTo(8);
        assertThat(meetings.find(meeting.id()).orElseThrow().state()).isEqualTo(MeetingState.DRAFT);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndKeepsWhatWasTyped() {
        samples.council();
        var meeting = samples.prepared(only(), Method.SECRET, 0);
        show(meeting);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nơi họp")), "Phòng họp số 2");
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        desk.amend(meeting.id(), meeting.version(), BallotSamples.form(Method.PAPER));
        board();

        _click(button("Lưu thông tin"));

        assertThat(page()).contains("Người dùng ban-tdkt-2 vừa lưu lúc");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nơi họp")).getValue())
                .isEqualTo("Phòng họp số 2");
    }

    private vn.haiphong.thidua.ballot.Body only() {
        return samples.only(CITY);
    }

    private void show(Meeting meeting) {
        StaffScreen.go(BallotPaths.meeting(meeting.id()));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static IntegerField count(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Object> candidates() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Hồ sơ chờ bỏ phiếu"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Choice> choice(String name) {
        return _find(RadioButtonGroup.class).stream()
                .filter(field -> field.getAriaLabel().orElse("").equals("Biểu quyết về " + name))
                .findFirst()
                .orElseThrow();
    }
}
