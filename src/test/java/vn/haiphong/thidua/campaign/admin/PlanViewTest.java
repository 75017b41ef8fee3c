package vn.haiphong.thidua.campaign.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignSamples;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;

@PortalTest
class PlanViewTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    Units units;

    @Autowired
    Tasks tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        CampaignSamples.undo(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        CampaignSamples.undo(sql);
        SignIn.out();
    }

    @Test
    void thePlanIsNamedByItsNumber() {
        showOn(2019, 10, 21);

        assertThat(_get(H1.class).getText()).isEqualTo("Kế hoạch 237/KH-UBND");
    }

    @Test
    void everyDeadlineSaysHowManyDaysAreLeft() {
        showOn(2019, 10, 21);

        assertThat(rows("Ai nộp gì, cho ai, trước ngày nào"))
                .extracting(cells -> cells.get(0) + ": " + cells.get(2))
                .containsExactly(
                        "30/10/2019: còn 9 ngày",
                        "30/10/2019: còn 9 ngày",
                        "30/11/2019 (thứ Bảy): còn 40 ngày",
                        "03/07/2020: còn 256 ngày",
                        "03/07/2020: còn 256 ngày");
    }

    @Test
    void aDeadlineThatHasPassedIsOverdueAndTheDayItselfIsNot() {
        showOn(2019, 11, 30);

        assertThat(rows("Ai nộp gì, cho ai, trước ngày nào"))
                .extracting(cells -> cells.get(2))
                .containsExactly(
                        "quá hạn 31 ngày", "quá hạn 31 ngày", "hết hạn hôm nay", "còn 216 ngày", "còn 216 ngày");
    }

    @Test
    void theDeadlineSaysWhoOwesWhatToWhomUnderWhichClause() {
        showOn(2019, 10, 21);

        assertThat(rows("Ai nộp gì, cho ai, trước ngày nào").getFirst())
                .containsExactly(
                        "30/10/2019",
                        "như kế hoạch",
                        "còn 9 ngày",
                        "Xây dựng kế hoạch, nội dung, báo cáo; trình duyệt trước khi tổ chức Hội nghị",
                        "Kế hoạch, nội dung và báo cáo của Hội nghị điểm",
                        "Đơn vị được chỉ định tổ chức điểm Hội nghị điển hình tiên tiến (Quận Hồng Bàng, Sở Y tế)",
                        "Hội đồng Thi đua - Khen thưởng thành phố",
                        "2 đơn vịđã xong 0chờ tiếp nhận 02 đơn vị trễ",
                        "III.2c1");
    }

    @Test
    void theStageOfTheDayIsSaidToBeGoingOn() {
        showOn(2020, 5, 4);

        assertThat(rows("Hội nghị và Đại hội"))
                .extracting(cells -> cells.get(4))
                .containsExactly("đã qua", "đang diễn ra, đến 30/06/2020", "chưa đến, bắt đầu 01/07/2020");
    }

    @Test
    void titlesAreFoundWithoutMarks() {
        showOn(2019, 10, 21);

        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Tìm danh hiệu theo tên, mã hoặc loại")),
                "chien si thi dua");

        Grid<Campaign.Title> grid = _get(Grid.class);
        assertThat(GridKt._findAll(grid))
                .extracting(Campaign.Title::code)
                .containsExactly("CSTDCS", "CSTDTINH", "CSTDTQ");
    }

    @Test
    void movementsLeadToTheirPublicPages() {
        showOn(2019, 10, 21);

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith("/phong-trao/"))
                .contains("/phong-trao/vi-nguoi-ngheo")
                .hasSize(5);
    }

    @Test
    void aClauseShowsItsWordsItsTaskAndLeadsToItsLateUnitsInOneClick() {
        showOn(2019, 12, 2);

        var clause = _get(Div.class, spec -> spec.withId("dieu-iii-2b"));
        var text = clause.getElement().getTextRecursively();
        assertThat(text)
                .contains("chậm nhất ngày 30/11/2019.")
                .contains("Hoàn thành khi có: Kế hoạch tổ chức triển khai của cơ quan, đơn vị, địa phương.")
                .contains("Căn cứ: 34-CT/TW");
        assertThat(_find(clause, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/quan-tri/ke-hoach/viec?ma=ke-hoach", "/quan-tri/ke-hoach/viec?ma=ke-hoach&tre=1");
    }

    @Test
    void aDayMovedForAllIsShownBesideThePlansOwnWithReasonAndApprover() {
        extensions.grant("ke-hoach", null, LocalDate.of(2019, 12, 10), "Sáp nhập phường");

        showOn(2019, 12, 2);

        var row = rows("Ai nộp gì, cho ai, trước ngày nào").get(2);
        assertThat(row.get(0)).isEqualTo("30/11/2019 (thứ Bảy)");
        assertThat(row.get(1))
                .startsWith("10/12/2019Ban Thi đua - Khen thưởng gia hạn từ 30/11/2019 đến 10/12/2019:"
                        + " Sáp nhập phường. Người dùng ban-tdkt duyệt lúc ");
        assertThat(row.get(2)).isEqualTo("còn 8 ngày");
    }

    @Test
    void theSaturdayIsWarnedOf() {
        showOn(2019, 11, 25);

        assertThat(rows("Ai nộp gì, cho ai, trước ngày nào").get(2).get(1))
                .isEqualTo("như kế hoạchLưu ý: hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 29/11/2019.");
    }

    @Test
    void aBasisSaysWhichClausesCiteIt() {
        showOn(2019, 10, 21);

        assertThat(rows("Văn bản căn cứ").getLast().getLast()).isEqualTo("phần căn cứ, II.3a, III.2a");
        assertThat(rows("Kế hoạch được gửi tới")).hasSize(6);
    }

    @Test
    void thePressReadsThePlanWithoutTheUnitsProgress() {
        SignIn.as("bao", Role.PRESS);

        showOn(2019, 12, 2);

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.startsWith("/quan-tri/ke-hoach/viec"));
        assertThat(_get(Div.class, spec -> spec.withId("dieu-iii-2b"))
                        .getElement()
                        .getTextRecursively())
                .contains("chậm nhất ngày 30/11/2019.")
                .doesNotContain("đơn vị trễ");
    }

    @Test
    void anOfficerSeesTheNumbersOfTheOwnSubtreeOnly() {
        SignIn.as("hong-bang", new UnitId("303"), Role.UNIT);

        showOn(2019, 12, 2);

        assertThat(rows("Ai nộp gì, cho ai, trước ngày nào").get(2).get(7))
                .isEqualTo("1 đơn vịđã xong 0chờ tiếp nhận 01 đơn vị trễ");
    }

    /** The whole plan with 350 units: the number of queries does not follow the number of units. */
    @Test
    void thePlanTakesFewQueriesHoweverManyUnitsOwe() {
        int before = selects();

        showOn(2019, 12, 2);

        assertThat(selects() - before).isLessThanOrEqualTo(8);
    }

    private int selects() {
        return sql.queryForObject("show global status like 'Com_select'", (row, number) -> row.getInt(2));
    }

    private void showOn(int year, int month, int day) {
        var noon = LocalDate.of(year, month, day).atTime(12, 0).atZone(PortalTime.ZONE);
        UI.getCurrent()
                .add(new PlanView(
                        campaigns, units, tasks, extensions, current, Clock.fixed(noon.toInstant(), PortalTime.ZONE)));
    }

    private static List<List<String>> rows(String caption) {
        var table = _find(NativeTable.class).stream()
                .filter(candidate -> candidate.getCaptionText().equals(caption))
                .findFirst()
                .orElseThrow();
        return _find(table.getBody(), NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .collect(Collectors.toList()))
                .toList();
    }
}
