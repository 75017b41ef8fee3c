package vn.haiphong.thidua.opinion.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.opinion.OpinionSamples.board;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
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
import vn.haiphong.thidua.opinion.CitizenAnswers;
import vn.haiphong.thidua.opinion.CitizenPost;
import vn.haiphong.thidua.opinion.OpinionDesk;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.OpinionSamples;

@PortalTest
class OpinionViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    OpinionSamples samples;

    @Autowired
    OpinionDesk desk;

    @Autowired
    CitizenPost post;

    @Autowired
    CitizenAnswers answers;

    @Autowired
    Clock clock;

    @BeforeEach
    void open() {
        samples.none();
        StaffScreen.open(context, OpinionsView.class, OpinionDeskView.class, AnswerView.class);
        board();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        samples.none();
        SignIn.out();
    }

    @Test
    void aNoticeIsWrittenFilledAndPublished() {
        samples.drafted();
        desk.withdraw(desk.page(0, 1).getFirst().id(), 1, "Lập lại");
        StaffScreen.go(OpinionPaths.desk());
        _click(button("Lập thông báo"));
        assertThat(page()).contains("Lỗi: Hãy ghi tiêu đề");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tiêu đề")), "Lấy ý kiến đợt 1");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Căn cứ pháp lý")), "Nghị định 91/2017/NĐ-CP");
        _click(button("Lập thông báo"));
        assertThat(page()).contains("Lấy ý kiến đợt 1", "Nếu công khai hôm nay, nhận ý kiến đến hết ngày");
        waiting().setValue(Set.copyOf(waiting().getListDataView().getItems().toList()));
        _click(button("Đưa vào thông báo"));

        _click(button("Công khai"));

        assertThat(page()).contains("Đã công khai trên cổng.", "0 ý kiến, 0 chưa trả lời.");
        _assertNone(Button.class, spec -> spec.withText("Đưa vào thông báo"));
    }

    @Test
    void anAnswerIsForwardedAndAnsweredAndTheSenderShownOnDemandOnly() {
        var notice = samples.published();
        post.send(notice.id(), OpinionSamples.answer(clock.instant()), "10.0.0.1");
        var id = answers.page(notice.id(), 0, 1).getFirst().id();
        StaffScreen.go(OpinionPaths.answer(id));
        assertThat(page())
                .contains("Chị An xứng đáng, tôi đồng tình.", "về Nguyễn Thị An · đồng tình")
                .doesNotContain("Đặng Kín Đáo");

        _click(button("Xem người gửi"));
        assertThat(page()).contains("Người gửi: Đặng Kín Đáo. Liên hệ: 0912 345 678.");
        _click(button("Chuyển xem xét"));
        _click(button("Trả lời"));

        assertThat(page()).contains("Chuyển: Thường trực Hội đồng", "Trả lời: Ban Thi đua - Khen thưởng đã nhận");
    }

    @Test
    void aLeaderReadsTheListAndNoAnswer() {
        var notice = samples.published();
        post.send(notice.id(), OpinionSamples.answer(clock.instant()), "10.0.0.1");
        var id = answers.page(notice.id(), 0, 1).getFirst().id();
        SignIn.as("lanh-dao", Role.LEADER);
        StaffScreen.go(OpinionPaths.desk(notice.id()));
        assertThat(page()).contains("1 ý kiến, 1 chưa trả lời.").doesNotContain("xứng đáng");
        _assertNone(Button.class, spec -> spec.withText("Thu hồi"));

        StaffScreen.go(OpinionPaths.answer(id));

        assertThat(page()).doesNotContain("xứng đáng");
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Object> waiting() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Hồ sơ chờ lấy ý kiến"));
    }
}
