package vn.haiphong.thidua.delegate.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
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
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.delegate.DelegateSamples;
import vn.haiphong.thidua.delegate.DelegateState;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.QuotaSamples;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.Subjects;

@PortalTest
class DelegateListViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final String OWN = "quan-tri/dai-bieu/don-vi/303";

    @Autowired
    WebApplicationContext context;

    @Autowired
    DelegateDesk desk;

    @Autowired
    Subjects subjects;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void oneSeat() {
        DelegateSamples.none(sql);
        QuotaSamples.hold(sql, HONG_BANG, SeatKind.OFFICIAL, 1);
        StaffScreen.open(context, DelegatesView.class, DelegateListView.class);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        DelegateSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aNewPersonIsPutForwardAndTheSecondIsToldThatTheSeatIsGone() {
        StaffScreen.go(OWN);
        putForward("Nguyễn Văn Ân");
        assertThat(page()).contains("Đã đưa vào danh sách.", "Nguyễn Văn Ân", "Có chỗ (1)");

        putForward("Trần Thị Bình");

        assertThat(StaffScreen.text(_get(Dialog.class))).contains("Lỗi: Đã hết chỗ chính thức của Quận Hồng Bàng");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Ghi vào danh sách dự khuyết")), true);
        _click(button("Đưa vào danh sách"));
        assertThat(page()).contains("Dự khuyết (1)", "dự khuyết chính thức, thứ 1");
        assertThat(desk.open(HONG_BANG).in(DelegateState.WAITING))
                .extracting(DelegateRow::name)
                .containsExactly("Trần Thị Bình");
    }

    @Test
    void whoMayBeTheSamePersonIsShownBeforeAnybodyIsRegisteredTwice() {
        DelegateSamples.person(subjects, "Nguyễn Văn Ân", HONG_BANG);
        StaffScreen.go(OWN);

        putForward("Nguyen Van An");

        assertThat(StaffScreen.text(_get(LikelyList.class))).contains("Nguyễn Văn Ân, Điều dưỡng, Quận Hồng Bàng");
        assertThat(desk.open(HONG_BANG).rows()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Dùng hồ sơ này")));
        _click(button("Đưa vào danh sách"));
        assertThat(desk.open(HONG_BANG).in(DelegateState.SEATED))
                .extracting(DelegateRow::name)
                .containsExactly("Nguyễn Văn Ân");
        assertThat(sql.queryForObject("select count(*) from subject_subject", Integer.class))
                .isOne();
    }

    @Test
    void whatIsMissingIsSaidLineByLineBeforeTheListGoesUp() {
        StaffScreen.go(OWN);
        putForward("Nguyễn Văn Ân");

        _click(button("Nộp danh sách"));

        assertThat(page())
                .contains(
                        "Chưa nộp được, còn 1 chỗ cần bổ sung:",
                        "Lỗi: Nguyễn Văn Ân: thiếu tóm tắt thành tích, sự đồng ý của đại biểu, giới tính, năm sinh.");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatWasSavedAndKeepsTheOwnWords() {
        desk.add(HONG_BANG, DelegateSamples.official(DelegateSamples.person(subjects, "Nguyễn Văn Ân", HONG_BANG)));
        StaffScreen.go(OWN);
        _click(_get(Button.class, spec -> spec.withText("Tóm tắt, đồng ý")));
        var row = desk.open(HONG_BANG).rows().getFirst();
        desk.edit(row.id(), row.version(), "Lời của người kia", true);

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tóm tắt thành tích")), "Lời của tôi");
        _click(button("Lưu"));

        assertThat(StaffScreen.text(_get(Dialog.class)))
                .contains("Người dùng hong-bang đã lưu lúc", "Lời của người kia");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Tóm tắt thành tích"))
                        .getValue())
                .isEqualTo("Lời của tôi");
        _click(button("Lưu"));
        assertThat(desk.open(HONG_BANG).rows().getFirst().summary()).isEqualTo("Lời của tôi");
    }

    @Test
    void theLeaderReadsAndChangesNothing() {
        desk.add(HONG_BANG, DelegateSamples.official(DelegateSamples.person(subjects, "Nguyễn Văn Ân", HONG_BANG)));
        SignIn.as("lanh-dao", Role.LEADER);

        StaffScreen.go(OWN);

        assertThat(page()).contains("Nguyễn Văn Ân");
        for (var words : List.of("Đưa đại biểu vào danh sách", "Nộp danh sách", "Rút", "Tiếp nhận")) {
            _assertNone(Button.class, spec -> spec.withText(words));
        }
    }

    private void putForward(String name) {
        _click(button("Đưa đại biểu vào danh sách"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên")), name);
        _click(button("Đưa vào danh sách"));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static String page() {
        return StaffScreen.text(_get(Main.class));
    }
}
