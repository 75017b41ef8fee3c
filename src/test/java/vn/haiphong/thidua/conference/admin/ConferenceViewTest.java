package vn.haiphong.thidua.conference.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.conference.ConferenceStatus;
import vn.haiphong.thidua.conference.MeetingMode;
import vn.haiphong.thidua.conference.PilotApprovals;
import vn.haiphong.thidua.conference.SizeRules;
import vn.haiphong.thidua.conference.TemplateForm;
import vn.haiphong.thidua.conference.Templates;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.ConflictRow;
import vn.haiphong.thidua.ui.DayField;

@PortalTest
class ConferenceViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final String PILOT = "quan-tri/hoi-nghi/303";
    private static final String UPPER = "quan-tri/hoi-nghi/304";

    @Autowired
    WebApplicationContext context;

    @Autowired
    ConferenceDesk desk;

    @Autowired
    PilotApprovals approvals;

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    Templates templates;

    @Autowired
    SizeRules rules;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        ConferenceSamples.none(sql);
        StaffScreen.open(context, ConferencesView.class, ConferenceView.class, TemplatesView.class, TemplateView.class);
        officer(NGO_QUYEN);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aDayOutsideTheWindowIsMarkedAndWhatWasTypedStays() {
        StaffScreen.go(UPPER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Địa điểm")), "Nhà văn hóa");
        _setValue(_get(DayField.class, spec -> spec.withLabel("Ngày")), LocalDate.of(2020, 7, 10));

        _click(button("Lưu"));

        assertThat(_get(DayField.class, spec -> spec.withLabel("Ngày")).getErrorMessage())
                .startsWith("Lỗi: Ngày 10/07/2020 nằm ngoài thời gian quy định: Quý II năm 2020");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm")).getValue())
                .isEqualTo("Nhà văn hóa");
    }

    @Test
    void aUnitPlansAnnouncesHoldsAndReports() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        StaffScreen.go(UPPER);
        assertThat(page()).contains("Hội nghị điển hình tiên tiến: Quận Ngô Quyền", "Đủ điều kiện.");

        _click(button("Công bố lên lịch công khai"));
        assertThat(page()).contains("Đã công bố lịch.");
        _assertNone(Button.class, spec -> spec.withText("Công bố lên lịch công khai"));
        _click(button("Ghi là đã tổ chức"));
        assertThat(page()).contains("Lỗi: Hãy ghi số người dự thực tế");
        _setValue(
                _find(IntegerField.class, spec -> spec.withLabel("Số người dự thực tế"))
                        .getFirst(),
                280);
        _click(button("Ghi là đã tổ chức"));
        assertThat(page()).contains("Đã tổ chức");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm")).isReadOnly())
                .isTrue();
        _click(button("Báo cáo kết quả"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Kết quả hội nghị"))
                        .getErrorMessage())
                .isEqualTo("Lỗi: Hãy ghi kết quả hội nghị.");
        assertThat(desk.open(NGO_QUYEN).status()).isEqualTo(ConferenceStatus.HELD);
    }

    @Test
    void aPilotIsRefusedAndThePageSaysWhoMustDoWhat() {
        officer(HONG_BANG);
        desk.save(HONG_BANG, -1, complete(IN_Q1));
        StaffScreen.go(PILOT);
        assertThat(_find(ListItem.class))
                .extracting(StaffScreen::text)
                .anyMatch(text -> text.startsWith("Thiếu: Hội đồng duyệt kế hoạch: Chưa duyệt; hạn 30/10/2019")
                        && text.endsWith("Hội đồng Thi đua - Khen thưởng thành phố phải làm"));

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số người dự thực tế")), 280);
        _click(button("Ghi là đã tổ chức"));

        assertThat(page()).contains("Lỗi: Chưa ghi là đã tổ chức được hội nghị điểm: Hội đồng chưa duyệt kế hoạch;");
        assertThat(desk.open(HONG_BANG).status()).isEqualTo(ConferenceStatus.PLANNED);
    }

    @Test
    void theBoardRecordsTheApprovalsOfAPilot() {
        officer(HONG_BANG);
        var filed = desk.attach(
                HONG_BANG, desk.save(HONG_BANG, -1, complete(IN_Q1)).version(), DocumentSamples.pdf(), "Báo cáo.pdf");
        approvals.submit(HONG_BANG, filed.version());
        board();
        StaffScreen.go(PILOT);

        _click(button("Ghi phê duyệt"));
        assertThat(page()).contains("Lỗi: Hãy ghi số, ký hiệu văn bản duyệt");
        for (int i = 0; i < 3; i++) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu văn bản")), "15/TB-HĐTĐKT");
            _setValue(_get(DayField.class, spec -> spec.withLabel("Ngày ký")), LocalDate.of(2019, 10, 28));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Người ký (chức danh)")), "Phó Chủ tịch Hội đồng");
            _click(button("Ghi phê duyệt"));
        }

        assertThat(page())
                .contains("Đã duyệt cả ba phần.", "Văn bản 15/TB-HĐTĐKT ngày 28/10/2019, Phó Chủ tịch Hội đồng ký");
        assertThat(desk.open(HONG_BANG).status()).isEqualTo(ConferenceStatus.APPROVED);
    }

    @Test
    void theSecondWriterSeesFieldByFieldWhatDiffersAndLosesNothing() {
        var begun = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        StaffScreen.go(UPPER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Địa điểm")), "Nhà văn hóa");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số người dự, dự kiến")), 250);
        SignIn.as("can-bo-khac", NGO_QUYEN, Role.UNIT);
        desk.attach(
                NGO_QUYEN,
                desk.save(
                                NGO_QUYEN,
                                begun.version(),
                                ConferenceParts.merged(
                                        complete(IN_Q2.plusDays(1)),
                                        withVenue(begun.content(), "Cung Văn hóa"),
                                        Set.of("day")))
                        .version(),
                DocumentSamples.pdf(),
                "Báo cáo.pdf");
        officer(NGO_QUYEN);

        _click(button("Lưu"));

        assertThat(page()).contains("Người dùng can-bo-khac đã lưu hội nghị này lúc");
        assertThat(differing()).containsExactly("Ngày", "Địa điểm", "Số người dự, dự kiến");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm")).getValue())
                .isEqualTo("Nhà văn hóa");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Chương trình")), "Khai mạc");
        assertThat(differing()).containsExactly("Ngày", "Địa điểm", "Số người dự, dự kiến", "Chương trình");
        _click(button("Công bố lên lịch công khai"));
        assertThat(page()).contains("Lỗi: Hãy chọn bản dùng cho từng mục khác nhau rồi làm tiếp.");
        _click(button("Lưu theo lựa chọn"));
        assertThat(page()).contains("Hãy chọn bản dùng cho: Địa điểm.");
        choose("Địa điểm", ConflictRow.Choice.MINE);
        _click(button("Lưu theo lựa chọn"));

        _assertNone(ConflictPanel.class);
        assertThat(page()).contains("Đã lưu theo lựa chọn.");
        var kept = desk.open(NGO_QUYEN);
        assertThat(kept.content().venue()).isEqualTo("Nhà văn hóa");
        assertThat(kept.content().expected()).isEqualTo(250);
        assertThat(kept.content().agenda()).containsExactly("Khai mạc");
        assertThat(kept.content().day()).isEqualTo(IN_Q2.plusDays(1));
        assertThat(kept.files()).hasSize(1);
        assertThat(kept.announcedAt()).isNull();
    }

    @Test
    void whoTakesTheSavedVersionSeesItAndSavesNothing() {
        StaffScreen.go(UPPER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Địa điểm")), "Nhà văn hóa");
        var saved = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        _click(button("Lưu"));

        _click(button("Lấy mọi bản đã lưu"));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm")).getValue())
                .isEqualTo("Hội trường trung tâm");
        assertThat(desk.open(NGO_QUYEN).version()).isEqualTo(saved.version());
    }

    @Test
    void whatWasTypedStaysWhenTheOtherCancelledTheConference() {
        var begun = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        StaffScreen.go(UPPER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Địa điểm")), "Nhà văn hóa");
        desk.cancel(NGO_QUYEN, begun.version(), "Sáp nhập đơn vị");

        _click(button("Lưu"));

        assertThat(page()).contains("nay ở trạng thái “Hủy”; chưa ghi gì của bạn");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm")).getValue())
                .isEqualTo("Nhà văn hóa");
    }

    @Test
    void postponingKeepsWhatWasTypedButNotSaved() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        StaffScreen.go(UPPER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Địa điểm")), "Nhà văn hóa");
        _click(button("Hoãn…"));
        _setValue(_get(_get(Dialog.class), TextArea.class), "Phòng dịch");

        _click(button("Hoãn"));

        assertThat(page()).contains("Hoãn, lý do: Phòng dịch");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm")).getValue())
                .isEqualTo("Nhà văn hóa");
    }

    private static ConferenceContent withVenue(ConferenceContent c, String venue) {
        return new ConferenceContent(
                c.plan(),
                c.mode(),
                c.day(),
                c.part(),
                venue,
                c.agenda(),
                c.staff(),
                c.expected(),
                c.attended(),
                c.leader(),
                c.observers(),
                c.estimate(),
                c.spent(),
                c.deviation(),
                c.result(),
                c.lessons(),
                c.checks(),
                c.quality(),
                c.files());
    }

    private static List<String> differing() {
        return _find(_get(ConflictPanel.class), ConflictRow.class).stream()
                .map(ConflictRow::label)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, ConflictRow.Choice choice) {
        var row = _find(ConflictRow.class).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        _get(row, RadioButtonGroup.class).setValue(choice);
    }

    @Test
    void postponingAsksWhy() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        StaffScreen.go(UPPER);

        _click(button("Hoãn…"));
        _click(button("Hoãn"));
        var reason = _get(_get(Dialog.class), TextArea.class);
        assertThat(reason.getErrorMessage()).isEqualTo("Lỗi: Hãy ghi lý do hoãn.");
        _setValue(reason, "Phòng dịch");
        _click(button("Hoãn"));

        assertThat(page()).contains("Hoãn, lý do: Phòng dịch");
        assertThat(desk.open(NGO_QUYEN).status()).isEqualTo(ConferenceStatus.POSTPONED);
    }

    @Test
    void theListNarrowsByItsAddressAndTheLeaderOnlyReads() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        officer(HONG_BANG);
        desk.save(HONG_BANG, -1, complete(IN_Q1));
        SignIn.as("lanh-dao", Role.LEADER);

        StaffScreen.go("quan-tri/hoi-nghi");
        assertThat(page()).contains("2 hội nghị", "Quận Ngô Quyền", "Quận Hồng Bàng", "hội nghị điểm");
        StaffScreen.go("quan-tri/hoi-nghi?diem=1");
        assertThat(names()).containsExactly("Quận Hồng Bàng");
        StaffScreen.go("quan-tri/hoi-nghi?don-vi=304&cap=tren-co-so&trang-thai=du-kien");
        assertThat(names()).containsExactly("Quận Ngô Quyền");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tải danh sách (XLSX)"))
                        .getHref())
                .startsWith("/quan-tri/tai/hoi-nghi.xlsx?")
                .contains("don-vi=304", "cap=tren-co-so", "trang-thai=du-kien");
        StaffScreen.go("quan-tri/hoi-nghi?trang-thai=huy");
        assertThat(page()).contains("Không có hội nghị nào khớp với bộ lọc.");
        StaffScreen.go(PILOT);
        _assertNone(Button.class, spec -> spec.withText("Lưu"));
        _assertNone(Button.class, spec -> spec.withText("Ghi là đã tổ chức"));
        assertThat(page()).contains("45.000.000 đồng");
    }

    @Test
    void anotherUnitsRecordIsDeniedAndAUnitWithoutConferenceIsNotFound() {
        officer(HONG_BANG);
        desk.save(HONG_BANG, -1, complete(IN_Q1));
        officer(NGO_QUYEN);

        StaffScreen.go("quan-tri/hoi-nghi");
        assertThat(page()).doesNotContain("Hồng Bàng");
        StaffScreen.go(PILOT);
        assertThat(page()).doesNotContain("Hội trường trung tâm");
        StaffScreen.go("quan-tri/hoi-nghi/HP-HDTDKT");
        assertThat(page()).contains("Không có trang ở địa chỉ này");
        StaffScreen.go("quan-tri/hoi-nghi/khong-co");
        assertThat(page()).contains("Không có trang ở địa chỉ này");
    }

    @Test
    void aLeaderIsAskedForOnTheDayJustTyped() {
        desk.save(NGO_QUYEN, -1, complete(null));
        StaffScreen.go(UPPER);
        _setValue(_get(DayField.class, spec -> spec.withLabel("Ngày")), IN_Q2);
        _get(ComboBox.class, spec -> spec.withLabel("Lãnh đạo thành phố"))
                .setValue(calendar.leaders().getFirst());

        _click(button("Đăng ký lịch"));

        assertThat(page()).contains("Chủ tịch Ủy ban nhân dân thành phố, buổi sáng 14/05/2020: chờ xác nhận");
    }

    @Test
    void whoChoosesNoLeaderIsToldToChooseOne() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        StaffScreen.go(UPPER);

        _click(button("Đăng ký lịch"));

        assertThat(page()).contains("Lỗi: Hãy chọn lãnh đạo rồi đăng ký lịch.");
    }

    @Test
    void theBoardPublishesATemplateAndAUnitStartsFromIt() {
        board();
        var added = templates.add(new TemplateForm(
                UnitLevel.UPPER, "Mẫu quận", List.of("Chào cờ", "Trao thưởng"), List.of("Hội trường"), ""));
        StaffScreen.go("quan-tri/mau-hoi-nghi/" + added.id());
        _click(button("Công bố cho các đơn vị"));
        assertThat(page()).contains("Đã công bố");

        officer(NGO_QUYEN);
        StaffScreen.go("quan-tri/mau-hoi-nghi");
        assertThat(page()).contains("Mẫu quận", "2 mục chương trình");
        _assertNone(Button.class, spec -> spec.withText("Lưu quy mô"));
        StaffScreen.go(UPPER);
        var choice = _get(ComboBox.class, spec -> spec.withLabel("Bắt đầu từ mẫu"));
        choice.setValue(templates.offered(UnitLevel.UPPER).getFirst());
        _click(button("Lấy chương trình và danh mục kiểm tra"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Chương trình")).getValue())
                .isEqualTo("Chào cờ\nTrao thưởng");
        assertThat(page()).contains("Đã làm 0/1 việc");
    }

    @Test
    void theBoardSetsTheFiguresOfTheRule() {
        board();
        StaffScreen.go("quan-tri/mau-hoi-nghi");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Mốc số người")), 0);
        _click(button("Lưu quy mô"));
        assertThat(page()).contains("Lỗi: Hãy ghi số người từ 1 đến 1.000.000.");

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Mốc số người")), 150);
        _click(button("Lưu quy mô"));

        assertThat(page()).contains("Dưới 150 người họp toàn thể");
        assertThat(rules.current().mode(149)).isEqualTo(MeetingMode.FULL);
        _assertOne(Button.class, spec -> spec.withText("Soạn mẫu cấp cơ sở"));
    }

    @Test
    void theBoardLimitsALevelAndTheListNamesWhoIsOver() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        board();
        StaffScreen.go("quan-tri/mau-hoi-nghi");
        _setValue(
                _get(
                        IntegerField.class,
                        spec -> spec.withPredicate(field -> "Số buổi, cấp trên cơ sở"
                                .equals(field.getAriaLabel().orElse("")))),
                3);
        _click(button("Lưu mức cấp trên cơ sở"));
        assertThat(page()).contains("Lỗi: Hãy ghi 1 hoặc 2 buổi, hoặc để trống.");
        _setValue(
                _get(
                        IntegerField.class,
                        spec -> spec.withPredicate(field -> "Số buổi, cấp trên cơ sở"
                                .equals(field.getAriaLabel().orElse("")))),
                1);
        _setValue(
                _get(
                        IntegerField.class,
                        spec -> spec.withPredicate(field -> "Số người dự, cấp trên cơ sở"
                                .equals(field.getAriaLabel().orElse("")))),
                250);

        _click(button("Lưu mức cấp trên cơ sở"));

        assertThat(page()).contains("Cấp trên cơ sở: nhiều nhất 1 buổi, 250 người dự (điều khoản I.4).");
        StaffScreen.go("quan-tri/hoi-nghi?vuot-muc=1");
        assertThat(page())
                .contains("Quận Ngô Quyền")
                .contains("Vượt mức: dự kiến 300 người dự, mức của cấp này là 250 người dự. Chưa có lý do.");
    }

    private static List<String> names() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("/quan-tri/hoi-nghi/")
                        && !link.getText().startsWith("Mở "))
                .map(Anchor::getText)
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
