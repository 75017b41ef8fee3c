package vn.haiphong.thidua.proposal.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
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
import vn.haiphong.thidua.proposal.ProposalId;
import vn.haiphong.thidua.proposal.ProposalSamples;
import vn.haiphong.thidua.proposal.SentProposals;

@PortalTest
class ProposalViewTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");

    @Autowired
    WebApplicationContext context;

    @Autowired
    SentProposals sent;

    @Autowired
    JdbcTemplate sql;

    private ProposalId id;

    @BeforeEach
    void open() {
        ProposalSamples.none(sql);
        id = sent.send(ProposalSamples.form("Trần Văn Tốt", "Quận Hồng Bàng"));
        StaffScreen.open(context, ProposalsView.class, ProposalView.class);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        ProposalSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theListShowsWhatLiesOnTheDesk() {
        StaffScreen.go("quan-tri/gioi-thieu");

        assertThat(StaffScreen.rows("Giới thiệu")).singleElement().satisfies(row -> {
            assertThat(row.get(0)).isEqualTo("Trần Văn Tốt");
            assertThat(row.get(1)).isEqualTo("Cá nhân");
            assertThat(row.get(3)).isEqualTo("Quận Hồng Bàng");
            assertThat(row.get(5)).isEqualTo("Mới nhận");
        });
        StaffScreen.go("quan-tri/gioi-thieu?trang-thai=thu-rac");
        assertThat(screen()).contains("Không có giới thiệu nào khớp với bộ lọc.");
    }

    @Test
    void takingUpLeadsToTheDossier() {
        StaffScreen.go("quan-tri/gioi-thieu/" + id);

        _click(_get(Button.class, button -> button.withText("Lập hồ sơ")));

        assertThat(_get(Anchor.class, link -> link.withText("Mở trang lập hồ sơ"))
                        .getHref())
                .isEqualTo("/quan-tri/ho-so/moi?gioi-thieu=" + id);
        assertThat(screen()).contains("Đang lập hồ sơ");
    }

    @Test
    void passingNeedsAUnitAndThenLeavesTheDesk() {
        StaffScreen.go("quan-tri/gioi-thieu/" + id);
        _click(_get(Button.class, button -> button.withText("Chuyển đơn vị khác")));
        var dialog = _get(Dialog.class);
        var unit = _get(dialog, ReceivingUnitBox.class);

        _click(_get(dialog, Button.class, button -> button.withText("Chuyển")));
        assertThat(unit.getErrorMessage()).isEqualTo("Lỗi: Hãy chọn đơn vị nhận.");
        unit.setValue(NGO_QUYEN);
        _click(_get(dialog, Button.class, button -> button.withText("Chuyển")));

        assertThat(screen()).contains("Đã chuyển đến Quận Ngô Quyền.").doesNotContain(ProposalSamples.SENDER);
        StaffScreen.go("quan-tri/gioi-thieu/" + id);
        assertThat(screen()).doesNotContain("Trần Văn Tốt");
    }

    @Test
    void closingKeepsWhatWasTypedUntilThereIsAReason() {
        StaffScreen.go("quan-tri/gioi-thieu/" + id);
        _click(_get(Button.class, button -> button.withText("Cảm ơn và kết thúc")));
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Kết thúc")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Lỗi: Hãy ghi kết quả để người giới thiệu biết.");

        _setValue(_get(TextArea.class), "Cảm ơn bác. Việc làm đã được biểu dương năm 2019.");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Kết thúc")));

        assertThat(screen()).contains("Đã kết thúc", "Việc làm đã được biểu dương năm 2019.");
        _assertNone(Button.class, button -> button.withText("Lập hồ sơ"));
    }

    @Test
    void aLeaderReadsWithoutTheSenderAndWithoutButtons() {
        SignIn.as("lanh-dao", Role.LEADER);
        StaffScreen.go("quan-tri/gioi-thieu/" + id);

        assertThat(screen())
                .contains("Trần Văn Tốt", "Chỉ cán bộ xử lý xem được.")
                .doesNotContain(ProposalSamples.SENDER);
        _assertNone(Button.class);
    }

    private static String screen() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining());
    }
}
