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
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;

@PortalTest
class PlanViewTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    Units units;

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
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
                .extracting(cells -> cells.get(0) + ": " + cells.get(1))
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
                .extracting(cells -> cells.get(1))
                .containsExactly(
                        "quá hạn 31 ngày", "quá hạn 31 ngày", "hết hạn hôm nay", "còn 216 ngày", "còn 216 ngày");
    }

    @Test
    void theDeadlineSaysWhoOwesWhatToWhomUnderWhichClause() {
        showOn(2019, 10, 21);

        assertThat(rows("Ai nộp gì, cho ai, trước ngày nào").getFirst())
                .containsExactly(
                        "30/10/2019",
                        "còn 9 ngày",
                        "Xây dựng kế hoạch, nội dung, báo cáo; trình duyệt trước khi tổ chức Hội nghị",
                        "Kế hoạch, nội dung và báo cáo của Hội nghị điểm",
                        "Đơn vị được chỉ định tổ chức điểm Hội nghị điển hình tiên tiến (Quận Hồng Bàng, Sở Y tế)",
                        "Hội đồng Thi đua - Khen thưởng thành phố",
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
                .contains("/phong-trao/vi-nguoi-ngheo")
                .hasSize(5);
    }

    private void showOn(int year, int month, int day) {
        var noon = LocalDate.of(year, month, day).atTime(12, 0).atZone(PortalTime.ZONE);
        UI.getCurrent().add(new PlanView(campaigns, units, Clock.fixed(noon.toInstant(), PortalTime.ZONE)));
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
