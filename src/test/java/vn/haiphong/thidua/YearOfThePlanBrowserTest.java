package vn.haiphong.thidua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.TheYear.HEALTH;
import static vn.haiphong.thidua.TheYear.KIEN_AN;
import static vn.haiphong.thidua.TheYear.QUAN_TRU;
import static vn.haiphong.thidua.TheYear.login;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.reminder.MorningRound;
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.report.ResultReports;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;

/**
 * The year of {@link YearOfThePlanDbTest} as people see it, each at an own screen: the Board and Sở Y tế at desks, a district,
 * a ward and a leader by phone.
 */
@BrowserTest
class YearOfThePlanBrowserTest {

    @Autowired
    TheYear year;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    UnitPlanDesk plans;

    @Autowired
    ResultReports reports;

    @Autowired
    MorningRound morning;

    private Page board;
    private Page health;
    private Page district;
    private Page ward;
    private Page leader;

    /** Long texts were typed before; the tests of the rooms do that in their browsers. */
    @BeforeEach
    void whatWasTypedBefore() {
        year.begin();
        year.isOn(LocalDate.of(2019, 10, 1));
        year.officer(HEALTH);
        var pilot = conferences.save(HEALTH, -1, ConferenceSamples.complete(LocalDate.of(2020, 3, 27)));
        conferences.attach(HEALTH, pilot.version(), DocumentSamples.pdf(), "Báo cáo trình hội nghị.pdf");
        year.officer(KIEN_AN);
        plans.save(KIEN_AN, -1, UnitPlanSamples.complete());
        reports.save(KIEN_AN, ReportDraft.NEW, ReportSamples.complete(100));
        year.officer(QUAN_TRU);
        conferences.save(QUAN_TRU, -1, ConferenceSamples.complete(LocalDate.of(2020, 3, 20)));
    }

    @AfterEach
    void leaveNothingBehind() {
        year.end();
    }

    @Test
    void theYearIsPlayedThroughByRole(Visitors visitors) {
        var complaints = new ArrayList<String>();
        board = enter(visitors.onDesktop(), "ban-tdkt", complaints);
        health = enter(visitors.onDesktop(), login(HEALTH), complaints);
        district = enter(visitors.onPhone(), login(KIEN_AN), complaints);
        ward = enter(visitors.onPhone(), login(QUAN_TRU), complaints);
        leader = enter(visitors.onPhone(), "lanh-dao", complaints);

        thePlanIsOutAndEverybodyKnowsWhatTheyOwe();
        thePilotIsTriedTooEarlyThenApproved();
        thePlanOfTheDistrictGetsItsReceiptOnTheLastSaturday();
        lateUnitsAreRemindedAndUrged();
        conferencesAreHeld();
        theCongressMoves();
        theReportIsReturnedOnceAndAccepted();
        theSynthesisIsFrozenAndTheLeaderReadsIt();

        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    private void thePlanIsOutAndEverybodyKnowsWhatTheyOwe() {
        year.isOn(LocalDate.of(2019, 7, 24));
        go(board, "/quan-tri/ke-hoach");
        assertThat(board.locator("h1")).containsText("Kế hoạch");
        assertReadableForAll(board);
        go(ward, "/quan-tri/viec-cua-toi");
        assertThat(ward.locator(".work > li")).hasCount(1);
        assertThat(ward.locator("main")).containsText("31/03/2020");
        assertReadableForAll(ward);
    }

    private void thePilotIsTriedTooEarlyThenApproved() {
        year.isOn(LocalDate.of(2019, 10, 14));
        go(health, "/quan-tri/hoi-nghi/HP-SYT");
        health.getByLabel("Số người dự thực tế").fill("288");
        press(health, "Ghi là đã tổ chức");
        assertThat(health.locator(".err"))
                .hasText("Lỗi: Chưa ghi là đã tổ chức được hội nghị điểm: Hội đồng chưa duyệt kế hoạch; Hội đồng chưa"
                        + " duyệt nội dung; Hội đồng chưa duyệt báo cáo; thành phố chưa xác nhận lịch.");
        assertReadableForAll(health);
        press(health, "Trình Hội đồng duyệt");
        assertThat(health.locator("main")).containsText("Đã trình hồ sơ");
        health.getByLabel("Lãnh đạo thành phố", exactLabel()).fill("khối Văn xã");
        health.locator("vaadin-combo-box-item").first().click();
        press(health, "Đăng ký lịch");
        assertThat(health.locator("main")).containsText("Đã đăng ký lịch");

        year.isOn(LocalDate.of(2019, 10, 25));
        go(board, "/quan-tri/dieu-phoi");
        board.locator("#dang-cho ~ div a")
                .filter(new Locator.FilterOptions().setHasText("trình duyệt trước"))
                .click();
        assertThat(board.locator("h1")).containsText("Sở Y tế");
        for (var number : List.of("15", "16", "17")) {
            board.getByLabel("Số, ký hiệu văn bản", exactLabel()).fill(number + "/TB-HĐTĐKT");
            board.getByLabel("Ngày ký").fill("24/10/2019");
            board.getByLabel("Ngày ký").press("Enter");
            board.getByLabel("Người ký (chức danh)").fill("Phó Chủ tịch Hội đồng");
            press(board, "Ghi phê duyệt");
            assertThat(board.locator(".gates")).containsText(number + "/TB-HĐTĐKT");
        }
        go(board, "/quan-tri/lich-lanh-dao?ngay=2020-03-27");
        press(board, "Xác nhận lịch cho Sở Y tế");
        assertThat(board.locator(".week")).containsText("Sở Y tế");
        go(board, "/quan-tri/hoi-nghi/HP-SYT");
        assertThat(board.locator(".gates li.is-shut")).hasCount(0);
        press(board, "Công bố lên lịch công khai");
        assertThat(board.locator("main")).containsText("Đã công bố lịch");
    }

    private void thePlanOfTheDistrictGetsItsReceiptOnTheLastSaturday() {
        year.isOn(LocalDate.of(2019, 11, 30));
        go(district, "/quan-tri/viec-cua-toi");
        assertThat(district.locator(".work > li.is-next")).containsText("30/11/2019");
        assertReadableForAll(district);
        district.locator(".work > li.is-next a.btn").click();
        press(district, "Nộp kế hoạch");
        assertThat(district.locator("main")).containsText("Đã nộp. Biên nhận sẽ có");
        assertReadableForAll(district);

        go(board, "/quan-tri/ke-hoach-don-vi");
        assertReadableForAll(board);
        board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quận Kiến An"))
                .first()
                .click();
        press(board, "Tiếp nhận, cấp biên nhận");
        assertThat(board.locator("main")).containsText("01/2019-BN");
    }

    private void lateUnitsAreRemindedAndUrged() {
        year.isOn(LocalDate.of(2019, 12, 2));
        morning.comes();
        go(leader, "/quan-tri/dieu-phoi");
        assertThat(leader.locator("main")).containsText("87 việc đang trễ");
        assertReadableForAll(leader);
        go(board, "/quan-tri/dieu-phoi?moc=ke-hoach&don-vi=HP-SYT");
        assertThat(board.locator("main")).containsText("1 việc đang trễ");
        assertReadableForAll(board);
        board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Soạn công văn đôn đốc Sở Y tế"))
                .click();
        assertThat(board.locator("main")).containsText("Đã chọn 1/85 đơn vị đang trễ.");
        assertThat(board.getByLabel("Ngày ký")).hasValue("02/12/2019");
        board.getByLabel("Số đầu tiên").fill("12");
        press(board, "Lập công văn");
        assertThat(board.locator("main")).containsText("Đã lập 1 công văn.");
        assertThat(board.locator("main")).containsText("12/BTĐKT-NV");
        assertReadableForAll(board);
        go(board, "/quan-tri/thu-di");
        assertThat(board.locator("main")).containsText("so-y-te@example.vn");
        assertReadableForAll(board);

        go(health, "/quan-tri/thong-bao");
        assertThat(health.locator("main")).containsText("Quá hạn 2 ngày: Hoàn thành xây dựng Kế hoạch");
        assertThat(health.locator("main")).containsText("Công văn 12/BTĐKT-NV: đôn đốc");
        assertReadableForAll(health);
    }

    private void conferencesAreHeld() {
        year.isOn(LocalDate.of(2020, 3, 20));
        go(ward, "/quan-tri/hoi-nghi/11428");
        ward.getByLabel("Số người dự thực tế").fill("120");
        press(ward, "Ghi là đã tổ chức");
        assertThat(ward.locator("main > [role=alert]")).containsText("việc theo kế hoạch đã xong");
        assertThat(ward.locator("main > [role=alert]")).isInViewport();
        assertReadableForAll(ward);
        year.isOn(LocalDate.of(2020, 3, 27));
        go(health, "/quan-tri/hoi-nghi/HP-SYT");
        health.getByLabel("Số người dự thực tế").fill("288");
        press(health, "Ghi là đã tổ chức");
        assertThat(health.locator("main")).containsText("việc theo kế hoạch đã xong");
        go(leader, "/hoi-nghi");
        assertThat(leader.locator("#hn-HP-SYT")).containsText("Đã tổ chức");
        go(leader, "/quan-tri/hoi-nghi");
        assertThat(leader.locator("main")).containsText("Phường Quán Trữ");
        assertReadableForAll(leader);
    }

    private void theCongressMoves() {
        year.isOn(LocalDate.of(2020, 6, 25));
        go(board, "/quan-tri/ke-hoach/doi-ngay");
        day("Ngày cũ của Đại hội", "26/08/2020");
        day("Ngày mới của Đại hội", "09/11/2020");
        press(board, "Xem trước");
        assertThat(board.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Xem trước")))
                .isVisible();
        assertReadableForAll(board);
        board.getByLabel("Lý do").fill("Dịch COVID-19");
        board.getByLabel("Căn cứ (số, ngày văn bản)").fill("Thông báo 310/TB-UBND");
        press(board, "Duyệt dời hạn");
        assertThat(board.locator("main")).containsText("Đã dời hạn của ");
    }

    private void theReportIsReturnedOnceAndAccepted() {
        year.isOn(LocalDate.of(2020, 7, 1));
        go(district, "/quan-tri/bao-cao/307");
        assertReadableForAll(district);
        press(district, "Nộp báo cáo");
        assertThat(district.locator("main")).containsText("Đã nộp báo cáo, đang chờ tiếp nhận.");
        go(board, "/quan-tri/bao-cao/307");
        board.getByLabel("Cần bổ sung, sửa gì").fill("Nêu rõ nguyên nhân của tồn tại thứ nhất");
        press(board, "Trả lại");
        assertThat(board.locator("main")).containsText("Đã trả lại cho đơn vị.");
        assertReadableForAll(board);

        year.isOn(LocalDate.of(2020, 7, 3));
        go(district, "/quan-tri/viec-cua-toi");
        assertThat(district.locator("main")).containsText("Nêu rõ nguyên nhân của tồn tại thứ nhất");
        assertReadableForAll(district);
        go(district, "/quan-tri/bao-cao/307");
        district.getByLabel("Nguyên nhân 1").fill("Cán bộ kiêm nhiệm, chưa được tập huấn.");
        press(district, "Nộp báo cáo");
        assertThat(district.locator("main")).containsText("Đã nộp báo cáo, đang chờ tiếp nhận.");
        go(board, "/quan-tri/bao-cao/307");
        press(board, "Tiếp nhận");
        assertThat(board.locator("main")).containsText("Đã tiếp nhận, biên nhận 01/BN");
    }

    private void theSynthesisIsFrozenAndTheLeaderReadsIt() {
        year.isOn(LocalDate.of(2020, 7, 20));
        go(board, "/quan-tri/tong-hop");
        press(board, "Lập báo cáo");
        board.waitForURL(Pattern.compile("/quan-tri/tong-hop/.+"));
        assertThat(board.locator("main")).containsText("Cán bộ kiêm nhiệm, chưa được tập huấn.");
        board.getByLabel("Số", exactLabel()).fill("99");
        day("Ngày", "20/07/2020");
        for (var part : List.of(
                "I. Tình hình chung",
                "II. Kết quả",
                "III. Tồn tại, hạn chế và nguyên nhân",
                "IV. Phương hướng, nhiệm vụ 2020-2025")) {
            board.getByLabel(part, exactLabel()).fill("Nội dung phần " + part);
        }
        press(board, "Chốt báo cáo");
        assertThat(board.locator("main")).containsText("Đã chốt báo cáo.");
        assertThat(board.locator("main code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertReadableForAll(board);

        go(leader, "/quan-tri/tong-hop");
        assertThat(leader.locator("main")).containsText("Đã chốt");
        assertReadableForAll(leader);
        leader.locator("main table a").first().click();
        assertThat(leader.locator("main code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertReadableForAll(leader);
        go(leader, "/quan-tri/dieu-phoi?don-vi=307");
        assertThat(leader.locator("main")).containsText("xong 03/07");
        assertReadableForAll(leader);
    }

    private static Page enter(Page page, String login, List<String> complaints) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error"))
                complaints.add(login + ": " + message.text() + " " + message.location());
        });
        signIn(page, login);
        return page;
    }

    private void day(String label, String day) {
        board.getByLabel(label, exactLabel()).fill(day);
        board.getByLabel(label, exactLabel()).press("Enter");
    }

    /** An address is there with its heading; before that there would be nothing to check. */
    private static void go(Page page, String address) {
        page.navigate(address);
        page.locator("main h1").waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
