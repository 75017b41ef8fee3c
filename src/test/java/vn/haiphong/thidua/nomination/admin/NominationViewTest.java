package vn.haiphong.thidua.nomination.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
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
import vn.haiphong.thidua.nomination.NominationContent;
import vn.haiphong.thidua.nomination.NominationDesk;
import vn.haiphong.thidua.nomination.NominationDraft;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.nomination.NominationSamples;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.proposal.ProposalSamples;
import vn.haiphong.thidua.proposal.SentProposals;
import vn.haiphong.thidua.ui.ConflictPanel;

@PortalTest
class NominationViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    NominationSamples samples;

    @Autowired
    NominationDesk desk;

    @Autowired
    SentProposals sent;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        NominationSamples.none(sql);
        StaffScreen.open(
                context,
                NominationsView.class,
                NominationView.class,
                BeginView.class,
                SubmissionsView.class,
                TitleRulesView.class);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void whatIsTypedIsKeptAndWhatIsMissingIsSaidWithItsBasis() {
        var draft = samples.complete("Nguyễn Thị Minh Họa", "CSTDTQ");
        StaffScreen.go(NominationPaths.nomination(draft.id()));

        _setValue(area("Tóm tắt thành tích"), "Ngắn");

        assertThat(page())
                .contains("Còn thiếu 6 mục:", "Chưa có chứng nhận sáng kiến, đề tài. NĐ 91/2017/NĐ-CP Điều 49");
        assertThat(open(draft).content().summary()).isEqualTo("Ngắn");
    }

    @Test
    void theSecondOfTwoWritersChoosesPartByPartAndLosesNothing() {
        var draft = samples.complete("Nguyễn Thị Minh Họa", "LDTT");
        StaffScreen.go(NominationPaths.nomination(draft.id()));
        desk.save(draft.id(), draft.version(), new NominationContent("LDTT", "Bản của người khác", ""));

        _setValue(area("Báo cáo thành tích (có thể đính kèm tệp thay cho phần này)"), "Báo cáo của tôi");

        _get(ConflictPanel.class);
        assertThat(page()).contains("Bản của người khác", "Báo cáo của tôi");
        _click(button("Lưu theo lựa chọn"));
        assertThat(open(draft).content())
                .isEqualTo(new NominationContent("LDTT", "Bản của người khác", "Báo cáo của tôi"));
    }

    @Test
    void theListIsAskedByItsAddress() {
        samples.complete("Nguyễn Thị Minh Họa", "LDTT");
        samples.complete("Trần Văn Minh Họa", "BKTINH");

        StaffScreen.go("quan-tri/ho-so?danh-hieu=BKTINH");
        assertThat(page()).contains("1 hồ sơ", "Trần Văn Minh Họa").doesNotContain("Nguyễn Thị");
        StaffScreen.go("quan-tri/ho-so?tim=nguyen+thi&trang-thai=dang-lap");
        assertThat(page()).contains("1 hồ sơ", "Nguyễn Thị Minh Họa").doesNotContain("Trần Văn");
        StaffScreen.go("quan-tri/ho-so?trang-thai=duoc-chon");
        assertThat(page()).contains("Không có hồ sơ nào khớp với bộ lọc.");
    }

    @Test
    void aListOfWhichOneIsIncompleteStaysWhereItIsAndNamesIt() {
        samples.withReport(samples.complete("Nguyễn Thị Minh Họa", "LDTT"));
        samples.complete("Trần Văn Minh Họa", "LDTT");
        samples.complete("Lê Văn Minh Họa", "LDTT");
        StaffScreen.go("quan-tri/ho-so");
        _click(button("Chọn mọi hồ sơ của trang"));
        _click(button("Trình lên cấp trên…"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu tờ trình")), "01/TTr");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Người ký")), "Phạm Minh Họa");

        _click(button("Trình lên"));

        var said = StaffScreen.text(_get(SubmissionDialog.class));
        assertThat(said)
                .contains(
                        "Lỗi: 3 hồ sơ chưa đủ điều kiện. Chưa chuyển hồ sơ nào.",
                        "Trần Văn Minh Họa: Chưa có báo cáo thành tích");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu tờ trình"))
                        .getValue())
                .isEqualTo("01/TTr");
    }

    @Test
    void whatACitizenProposedBecomesADossierOfThePersonNamed() {
        ProposalSamples.none(sql);
        var id = sent.send(ProposalSamples.form("Bà Lê Thị Minh Họa", "Quận Hồng Bàng"));
        NominationSamples.district();
        StaffScreen.go(ProposalPaths.newDossier(id));
        assertThat(page()).contains("Theo giới thiệu của người dân số ", "Bà Lê Thị Minh Họa");

        _click(button("Ghi đối tượng này vào danh sách"));
        _click(button("Lập hồ sơ"));

        assertThat(page()).contains("Đang ở Quận Hồng Bàng", "Còn thiếu");
        assertThat(_get(H1.class).getText()).isEqualTo("Bà Lê Thị Minh Họa");
        ProposalSamples.none(sql);
    }

    @Test
    void leadersSeeTheWayAndNoButtons() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", "LDTT");
        SignIn.as("lanh-dao", Role.LEADER);

        StaffScreen.go(NominationPaths.nomination(waiting.id()));

        assertThat(page()).contains("Đang ở Quận Hồng Bàng. Hạn ", "Tờ trình số 01/TTr-UBND");
        assertThat(_find(Button.class)).isEmpty();
        StaffScreen.go("quan-tri/ho-so/quy-dinh");
        assertThat(page()).contains("từ 90% trở lên trên tổng số thành viên; phiếu kín");
    }

    private NominationDraft open(NominationDraft draft) {
        return desk.open(draft.id()).orElseThrow();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }
}
