package vn.haiphong.thidua.unitplan.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.ConflictRow;
import vn.haiphong.thidua.ui.KeptLine;
import vn.haiphong.thidua.unitplan.PlanCascade;
import vn.haiphong.thidua.unitplan.UnitPlanContent;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;
import vn.haiphong.thidua.unitplan.UnitPlanStatus;

@PortalTest
class UnitPlanViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId SO_DAU = new UnitId("11302");
    private static final String OWN = "quan-tri/ke-hoach-don-vi/303";

    @Autowired
    WebApplicationContext context;

    @Autowired
    UnitPlanDesk desk;

    @Autowired
    PlanCascade cascade;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        UnitPlanSamples.none(sql);
        StaffScreen.open(context, UnitPlansView.class, UnitPlanView.class);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        UnitPlanSamples.none(sql);
        SignIn.out();
    }

    @Test
    void anEmptyPlanIsKeptAndRefusedFieldByFieldWhenHandedIn() {
        StaffScreen.go(OWN);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu kế hoạch")), "12/KH-UBND");

        _click(button("Nộp kế hoạch"));

        assertThat(page()).contains("Lỗi: 16 chỗ cần sửa, ghi dưới từng ô.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Địa điểm dự kiến"))
                        .getErrorMessage())
                .isEqualTo("Lỗi: Hãy ghi địa điểm dự kiến.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu kế hoạch"))
                        .getValue())
                .isEqualTo("12/KH-UBND");
        assertThat(desk.open(HONG_BANG).content().number()).isEqualTo("12/KH-UBND");
    }

    @Test
    void aCompletePlanIsHandedInAndThenOnlyRead() {
        desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        StaffScreen.go(OWN);

        _click(button("Nộp kế hoạch"));

        assertThat(page()).contains("Đã nộp.", "Chờ tiếp nhận", "45.000.000 đồng", "Ban Chỉ đạo do Chủ tịch");
        _assertNone(TextField.class);
        assertThat(desk.open(HONG_BANG).status()).isEqualTo(UnitPlanStatus.SUBMITTED);
        _assertNone(Div.class, spec -> spec.withClasses("dock"));
        assertThat(page()).contains("Thời gian dự kiến12/05/2020Địa điểm");
    }

    @Test
    void theBoardReturnsWithAReasonThatTheUnitSees() {
        desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go(OWN);
        _click(button("Trả lại"));
        assertThat(page()).contains("Lỗi: Hãy ghi cần sửa gì để đơn vị biết.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nội dung cần sửa (khi trả lại)")), "Thiếu dự toán");
        _click(button("Trả lại"));

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        StaffScreen.go(OWN);

        assertThat(page()).contains("Cần sửa: Thiếu dự toán");
        _assertOne(Button.class, spec -> spec.withText("Nộp kế hoạch"));
    }

    @Test
    void theBoardAcceptsAndTheReceiptIsShown() {
        desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go("quan-tri/ke-hoach-don-vi?trang-thai=cho-tiep-nhan");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Quận Hồng Bàng");

        StaffScreen.go(OWN);
        _click(button("Tiếp nhận, cấp biên nhận"));

        assertThat(page()).contains("Biên nhận số 01/");
        StaffScreen.go("quan-tri/ke-hoach-don-vi");
        assertThat(page()).contains("biên nhận 01/", "Đã tiếp nhận");
    }

    @Test
    void whatIsTypedIsKeptAfterAPauseAndASittingIsOneLineOfTheTrail() {
        int before = edits();
        StaffScreen.go(OWN);

        _setValue(field("Địa điểm dự kiến"), "Nhà văn hóa");
        _setValue(field("Số, ký hiệu kế hoạch"), "12/KH-UBND");

        assertThat(_get(KeptLine.class).getText()).startsWith("Đã lưu lúc ");
        assertThat(desk.open(HONG_BANG).content().venue()).isEqualTo("Nhà văn hóa");
        assertThat(edits() - before).isEqualTo(1);
    }

    @Test
    void whatCannotBeKeptStaysAndSaysWhy() {
        StaffScreen.go(OWN);

        _setValue(field("Điện thoại"), "không có");

        assertThat(field("Điện thoại").getErrorMessage()).startsWith("Lỗi: Số điện thoại chỉ gồm chữ số");
        assertThat(_get(KeptLine.class).getText()).startsWith("Chưa lưu được: ");
        assertThat(field("Điện thoại").getValue()).isEqualTo("không có");
        StaffScreen.go("quan-tri/ke-hoach-don-vi");
        _assertOne(ConfirmDialog.class);
    }

    @Test
    void theSecondWriterIsAskedFieldByFieldAndNothingIsLost() {
        desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        StaffScreen.go(OWN);
        SignIn.as("hong-bang-2", HONG_BANG, Role.UNIT);
        var theirs = desk.open(HONG_BANG);
        desk.save(HONG_BANG, theirs.version(), withVenueAndSteering(theirs.content(), "Hội trường B", "Ban mới"));
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        _setValue(field("Địa điểm dự kiến"), "Nhà văn hóa");

        assertThat(StaffScreen.text(_get(ConflictPanel.class)))
                .startsWith("Người dùng hong-bang-2 đã lưu kế hoạch này lúc ")
                .contains("“Bản nháp”", "Nhà văn hóa", "Hội trường B", "Ban mới");
        assertThat(desk.open(HONG_BANG).content().venue()).isEqualTo("Hội trường B");
        _click(button("Lưu theo lựa chọn"));
        assertThat(page()).contains("Lỗi: Hãy chọn bản dùng cho: Địa điểm dự kiến.");
        _click(button("Nộp kế hoạch"));
        assertThat(desk.open(HONG_BANG).status()).isEqualTo(UnitPlanStatus.DRAFT);

        choose("Địa điểm dự kiến", ConflictRow.Choice.MINE);
        _click(button("Lưu theo lựa chọn"));

        _assertNone(ConflictPanel.class);
        var kept = desk.open(HONG_BANG).content();
        assertThat(kept.venue()).isEqualTo("Nhà văn hóa");
        assertThat(kept.steering()).isEqualTo("Ban mới");
        assertThat(field("Địa điểm dự kiến").getValue()).isEqualTo("Nhà văn hóa");
    }

    @Test
    void theBoardSeesWhatWasDoneMeanwhileAndKeepsItsReason() {
        var submitted = desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go(OWN);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nội dung cần sửa (khi trả lại)")), "Thiếu dự toán");
        desk.accept(HONG_BANG, submitted.version());

        _click(button("Trả lại"));

        assertThat(page()).contains("Lỗi: Người dùng hong-bang vừa cập nhật kế hoạch này", "Biên nhận số 01/");
        assertThat(desk.open(HONG_BANG).status()).isEqualTo(UnitPlanStatus.ACCEPTED);
    }

    @Test
    void aUnitBelowReadsWhatWasPassedOnAndSaysSo() {
        desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        StaffScreen.go(OWN);
        _click(_find(Button.class).stream()
                .filter(one -> one.getText().startsWith("Chuyển xuống "))
                .findFirst()
                .orElseThrow());
        assertThat(page()).contains("chưa mở, chuyển lúc");

        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        StaffScreen.go("quan-tri/ke-hoach-don-vi");
        assertThat(page()).contains("Cấp trên chuyển đến", "Chưa đọc");
        StaffScreen.go(OWN);
        _click(button("Xác nhận đã nhận, đã đọc"));
        assertThat(page()).contains("Đã nhận, đã đọc: Người dùng so-dau");

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        StaffScreen.go(OWN);
        assertThat(_find(ListItem.class))
                .extracting(StaffScreen::text)
                .anyMatch(text -> text.startsWith("Phường Sở Dầu: đã nhận, đã đọc, Người dùng so-dau"));
    }

    @Test
    void anotherDistrictSeesNothing() {
        desk.submit(
                HONG_BANG, desk.save(HONG_BANG, -1, UnitPlanSamples.complete()).version());
        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);

        StaffScreen.go("quan-tri/ke-hoach-don-vi");
        assertThat(page()).doesNotContain("Hồng Bàng");
        StaffScreen.go(OWN);
        assertThat(page()).doesNotContain("12/KH-UBND");
    }

    private int edits() {
        return sql.queryForObject("select count(*) from audit_entry where action = 'unitplan.edited'", Integer.class);
    }

    private static UnitPlanContent withVenueAndSteering(UnitPlanContent content, String venue, String steering) {
        return new UnitPlanContent(
                content.number(),
                content.issued(),
                content.form(),
                content.staff(),
                content.from(),
                content.until(),
                venue,
                content.scale(),
                steering,
                content.cost(),
                content.parts(),
                content.contactName(),
                content.contactPhone(),
                content.contactMail(),
                content.files());
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, ConflictRow.Choice choice) {
        var row = _find(ConflictRow.class).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        _setValue((RadioButtonGroup<ConflictRow.Choice>) _get(row, RadioButtonGroup.class), choice);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }
}
