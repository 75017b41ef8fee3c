package vn.haiphong.thidua.report.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.StaffScreen.address;
import static vn.haiphong.thidua.StaffScreen.go;
import static vn.haiphong.thidua.report.admin.ReportScreen.cells;
import static vn.haiphong.thidua.report.admin.ReportScreen.hrefs;
import static vn.haiphong.thidua.report.admin.ReportScreen.text;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
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
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.IssueSamples;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.ReportSamples;

@PortalTest
class SteeringViewTest {

    private static final String LETTER = "/" + ReportPaths.LETTERS + "?moc=";

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        ReportSamples.nothingHasBeenDone(sql);
        var then = LocalDate.of(2020, 7, 2).atTime(9, 0);
        ReportSamples.task(sql, "tong-ket", ReportSamples.HONG_BANG, TaskState.DONE, then, null);
        StaffScreen.open(context, SteeringView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
    }

    @Test
    void everyCellSaysItsStateInWords() {
        go("quan-tri/dieu-phoi?don-vi=303&moc=tong-ket");

        assertThat(cells("Quận Hồng Bàng")).containsExactly("xong 02/07");
    }

    @Test
    void aDistrictIsUnfoldedByALink() {
        go("quan-tri/dieu-phoi?nhom=quan-huyen");
        assertThat(hrefs()).contains("/quan-tri/dieu-phoi?mo=303&nhom=quan-huyen");

        go("quan-tri/dieu-phoi?nhom=quan-huyen&mo=303");

        assertThat(cells("Phường Hùng Vương")).contains("không áp dụng");
    }

    @Test
    void aChoiceOfTheBarStandsInTheAddress() {
        go("quan-tri/dieu-phoi");

        Select<DeskFilter.Show> state = _get(Select.class, spec -> spec.withLabel("Trạng thái"));
        _setValue(state, DeskFilter.Show.LATE);

        assertThat(address()).isEqualTo("quan-tri/dieu-phoi?trang-thai=tre");
    }

    @Test
    void theBoardIsOfferedLettersAndALeaderOnlyReads() {
        go("quan-tri/dieu-phoi");
        assertThat(hrefs()).contains(ReportPaths.DESK_SHEET).anyMatch(href -> href.startsWith(LETTER));

        SignIn.as("lanh-dao", Role.LEADER);
        go("quan-tri/dieu-phoi?trang=1");

        assertThat(_get(H1.class).getText()).isEqualTo("Bàn điều phối");
        assertThat(hrefs()).contains(ReportPaths.DESK_SHEET).noneMatch(href -> href.startsWith(LETTER));
    }

    @Test
    void questionsWhoseAnswerIsLateAreSaidAtTheTop(@Autowired DifficultyDesk difficulties) {
        IssueSamples.none(sql);
        SignIn.as("hong-bang", ReportSamples.HONG_BANG, Role.UNIT);
        difficulties.raise(IssueSamples.form());
        SignIn.as("lanh-dao", Role.LEADER);
        go("quan-tri/dieu-phoi");
        assertThat(text()).doesNotContain("vướng mắc quá hạn trả lời");

        sql.update("update issue_difficulty set due = '2019-01-02'");
        go("quan-tri/dieu-phoi?trang=1");

        assertThat(text()).contains("1 vướng mắc quá hạn trả lời");
        assertThat(hrefs()).contains("/quan-tri/vuong-mac?qua-han=1");
        IssueSamples.none(sql);
    }

    @Test
    void othersAreTurnedAway() {
        SignIn.as("bien-tap", Role.EDITOR);

        go("quan-tri/dieu-phoi");

        assertThat(text()).doesNotContain("Bàn điều phối");
    }

    @Test
    void aFilterThatFitsNothingSaysWhatToDo() {
        go("quan-tri/dieu-phoi?trang-thai=tra-lai");

        assertThat(text()).contains("Không có đơn vị nào khớp với bộ lọc. Hãy bỏ bớt bộ lọc.");
    }
}
