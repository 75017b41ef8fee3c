package vn.haiphong.thidua.gallery.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.StaffScreen.address;
import static vn.haiphong.thidua.StaffScreen.go;
import static vn.haiphong.thidua.StaffScreen.text;
import static vn.haiphong.thidua.gallery.DeskSamples.HONG_BANG;
import static vn.haiphong.thidua.gallery.DeskSamples.NGO_QUYEN;
import static vn.haiphong.thidua.gallery.DeskSamples.complete;
import static vn.haiphong.thidua.gallery.DeskSamples.withStory;
import static vn.haiphong.thidua.gallery.DeskSamples.withSummary;
import static vn.haiphong.thidua.gallery.admin.DeskScreen.button;
import static vn.haiphong.thidua.gallery.admin.DeskScreen.buttons;
import static vn.haiphong.thidua.gallery.admin.DeskScreen.labelled;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.PictureSamples;
import vn.haiphong.thidua.gallery.DeskSamples;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryStatus;
import vn.haiphong.thidua.gallery.StoryText;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.ConflictRow;
import vn.haiphong.thidua.ui.KeptLine;

@PortalTest
class StoryEditorViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    StoryDesk desk;

    @Autowired
    JdbcTemplate sql;

    private StoryDraft story;

    @BeforeEach
    void open() {
        DeskSamples.none(sql);
        DeskScreen.open(context);
        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
        var draft = desk.create("Phạm Văn Bể");
        story = desk.save(draft.id(), draft.version(), complete("Phạm Văn Bể"));
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
        DeskSamples.none(sql);
    }

    @Test
    void aStoryIsOpenedAsItWasKeptAndOpeningChangesNothing() {
        show();

        assertThat(_get(H1.class).getText()).isEqualTo("Phạm Văn Bể");
        assertThat(summary().getValue()).isEqualTo(story.content().summary());
        assertThat(_find(IntegerField.class).getFirst().getValue()).isEqualTo(2019);
        assertThat(page()).contains("Bản nháp", "Sửa lần cuối: Người dùng tac-gia, ");
        assertThat(desk.find(story.id())).contains(story);
    }

    @Test
    void anAddressWithoutAStoryIsNotFound() {
        for (var id : List.of("khong-phai-ma", "00000000-0000-7000-8000-000000000000")) {
            go("quan-tri/dien-hinh/" + id);

            assertThat(_get(H1.class).getText()).isEqualTo("Không có trang ở địa chỉ này");
            assertThat(_find(StoryForm.class)).isEmpty();
        }
    }

    @Test
    void anOfficerOfAnotherUnitDoesNotOpenIt() {
        SignIn.as("nguoi-ngoai", NGO_QUYEN, Role.UNIT);

        show();

        assertThat(_find(StoryForm.class)).isEmpty();
        assertThat(_get(H1.class).getText()).doesNotContain("Phạm Văn Bể");
        assertThat(_find(Paragraph.class)).anyMatch(line -> line.getText().contains("403"));
    }

    @Test
    void whatIsTypedIsKeptAndShownAsReadersWillSeeIt() {
        show();

        _setValue(labelled(TextArea.class, "Bài viết"), "Một **bài** mới.\n\n<script>alert(1)</script>");

        assertThat(kept().story()).startsWith("Một **bài** mới.");
        assertThat(line()).startsWith("Đã lưu lúc ");
        assertThat(_get(StoryText.class).getElement().getOuterHTML())
                .contains("<strong>bài</strong>")
                .doesNotContain("<script");
        assertThat(labelled(TextArea.class, "Bài viết").getHelperText()).endsWith("43/50.000 ký tự");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsFieldAndStaysInTheForm() {
        show();

        _setValue(summary(), "dài ".repeat(200));

        assertThat(line()).isEqualTo("Chưa lưu được: Tóm tắt dài 799 ký tự; tối đa 500. Hãy rút gọn.");
        assertThat(summary().getErrorMessage()).isEqualTo("Lỗi: Tóm tắt dài 799 ký tự; tối đa 500. Hãy rút gọn.");
        assertThat(summary().getValue()).hasSize(800);
        assertThat(kept()).isEqualTo(story.content());

        _setValue(summary(), "Ngắn lại.");

        assertThat(line()).startsWith("Đã lưu lúc ");
        assertThat(summary().isInvalid()).isFalse();
        assertThat(kept().summary()).isEqualTo("Ngắn lại.");
    }

    @Test
    void fiveMegabytesAreRefusedAndTheSessionGoesOn() {
        show();

        labelled(TextArea.class, "Bài viết").setValue("x".repeat(5_000_000));

        assertThat(line()).isEqualTo("Chưa lưu được: Bài viết dài 5.000.000 ký tự; tối đa 50.000. Hãy rút gọn.");
        assertThat(_find(StoryText.class)).isEmpty();
        _setValue(labelled(TextArea.class, "Bài viết"), "Ngắn lại.");
        assertThat(kept().story()).isEqualTo("Ngắn lại.");
    }

    @Test
    void aTextTheBrowserCutIsAlwaysLongerThanTheRule() {
        show();

        assertThat(summary().getMaxLength()).isGreaterThan(500);
        assertThat(labelled(TextArea.class, "Bài viết").getMaxLength()).isGreaterThan(50_000);
        assertThat(name().getMaxLength()).isGreaterThan(200);
    }

    @Test
    void submittingMarksEveryProblemAndListsItAsALink() {
        story = desk.create("Phạm Văn Trống");
        show();

        _click(button("Gửi duyệt"));

        assertThat(_find(_get(ProblemNote.class), Anchor.class))
                .extracting(Anchor::getHref, Anchor::getText)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("#kind", "Hãy chọn cá nhân, tập thể hay hộ gia đình."),
                        org.assertj.core.groups.Tuple.tuple("#summary", "Hãy viết một hai câu tóm tắt."))
                .hasSize(5);
        assertThat(summary().getErrorMessage()).isEqualTo("Lỗi: Hãy viết một hai câu tóm tắt.");
        assertThat(desk.find(story.id()).orElseThrow().status()).isEqualTo(StoryStatus.DRAFT);

        _setValue(summary(), "Một câu.");

        assertThat(summary().isInvalid()).isFalse();
        assertThat(_find(_get(ProblemNote.class), Anchor.class)).hasSize(4);
    }

    @Test
    void aCompleteStoryIsSubmittedWithWhatWasTypedLast() {
        show();
        _setValue(summary(), "Câu cuối.");

        _click(button("Gửi duyệt"));

        var submitted = desk.find(story.id()).orElseThrow();
        assertThat(submitted.status()).isEqualTo(StoryStatus.SUBMITTED);
        assertThat(submitted.content().summary()).isEqualTo("Câu cuối.");
        assertThat(line()).isEqualTo("Đã gửi duyệt.");
        assertThat(steps()).isEmpty();
        assertThat(page()).contains("cần người thứ hai");
    }

    @Test
    void aSecondPersonPublishesAndIsLedToThePublicPage() {
        desk.submit(story.id(), story.version());
        SignIn.as("bien-tap", Role.EDITOR);
        show();
        assertThat(steps()).containsExactly("Xuất bản", "Trả lại", "Bỏ chuyện này");

        _click(button("Xuất bản"));

        assertThat(line()).isEqualTo("Đã xuất bản.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Xem trang công khai"))
                        .getHref())
                .isEqualTo("/dien-hinh/pham-van-be");
        assertThat(steps()).containsExactly("Gỡ khỏi trang công khai");
    }

    @Test
    void sendingBackAsksForAReasonAndTheAuthorReadsIt() {
        desk.submit(story.id(), story.version());
        SignIn.as("bien-tap", Role.EDITOR);
        show();
        _click(button("Trả lại"));
        var reason = labelled(TextArea.class, "Lý do");
        _click(_find(_get(ReasonDialog.class), Button.class).getLast());
        assertThat(reason.getErrorMessage()).isEqualTo("Lỗi: Hãy ghi cần sửa gì để người viết biết.");

        _setValue(reason, "Hãy ghi rõ năm.");
        _click(_find(_get(ReasonDialog.class), Button.class).getLast());

        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
        go("quan-tri/dien-hinh");
        show();
        assertThat(page()).contains("Hãy ghi rõ năm.");
        assertThat(steps()).containsExactly("Gửi duyệt");
    }

    @Test
    void withdrawingAsksForAReasonAndReopeningMakesItADraft() {
        SignIn.as("bien-tap", Role.EDITOR);
        show();
        _click(button("Bỏ chuyện này"));
        _setValue(labelled(TextArea.class, "Lý do"), "Trùng.");
        _click(button("Gỡ"));
        assertThat(page()).contains("Đã gỡ", "Lý do gỡ: Trùng.");
        assertThat(summary().isReadOnly()).isTrue();

        _click(button("Mở lại thành bản nháp"));

        assertThat(summary().isReadOnly()).isFalse();
        assertThat(desk.find(story.id()).orElseThrow().status()).isEqualTo(StoryStatus.DRAFT);
    }

    @Test
    void anAdministratorReadsOnly() {
        SignIn.as("quan-tri", Role.ADMIN);

        show();

        assertThat(summary().isReadOnly()).isTrue();
        assertThat(steps()).containsExactly("Bỏ chuyện này");
    }

    // Two editors

    @Test
    void theSecondEditorIsToldSeesBothVersionsAndKeepsTheOwnText() {
        show();
        var theirs = byAnother(withSummary(story.content(), "Bản của người khác."));

        _setValue(summary(), "Bản của tôi.");

        assertThat(line()).startsWith("Chưa lưu được: Người dùng nguoi-khac đã lưu trước bạn.");
        var panel = text(_get(ConflictPanel.class));
        assertThat(panel)
                .startsWith("Người dùng nguoi-khac đã lưu chuyện này lúc ")
                .contains("Bản của bạn", "Bản của tôi.", "Bản đã lưu", "Bản của người khác.");
        assertThat(_find(ConflictRow.class)).extracting(ConflictRow::label).containsExactly("Tóm tắt");
        assertThat(summary().getValue()).isEqualTo("Bản của tôi.");
        assertThat(kept()).isEqualTo(theirs.content());
    }

    @Test
    void theOwnVersionIsSavedOnTopOnceItWasChosen() {
        show();
        byAnother(withStory(withSummary(story.content(), "Bản của người khác."), "Bài của người khác."));
        _setValue(summary(), "Bản của tôi.");

        _click(button("Lưu theo lựa chọn"));
        assertThat(text(_get(ConflictPanel.class))).contains("Lỗi: Hãy chọn bản dùng cho: Tóm tắt.");
        choose("Tóm tắt", ConflictRow.Choice.MINE);
        _click(button("Lưu theo lựa chọn"));

        assertThat(kept().summary()).isEqualTo("Bản của tôi.");
        assertThat(kept().story()).isEqualTo("Bài của người khác.");
        assertThat(labelled(TextArea.class, "Bài viết").getValue()).isEqualTo("Bài của người khác.");
        assertThat(_find(ConflictPanel.class)).isEmpty();
        assertThat(line()).startsWith("Đã lưu lúc ");
    }

    @Test
    void theSavedVersionIsTakenOnceItWasChosen() {
        show();
        var theirs = byAnother(withSummary(story.content(), "Bản của người khác."));
        _setValue(summary(), "Bản của tôi.");

        _click(button("Lấy mọi bản đã lưu"));

        assertThat(summary().getValue()).isEqualTo("Bản của người khác.");
        assertThat(desk.find(story.id())).contains(theirs);
        _setValue(summary(), "Viết tiếp.");
        assertThat(kept().summary()).isEqualTo("Viết tiếp.");
    }

    @Test
    void whatIsTypedWhileTheQuestionStandsIsNotLostEither() {
        show();
        byAnother(withSummary(story.content(), "Bản của người khác."));
        _setValue(summary(), "Bản của tôi.");

        _setValue(labelled(TextArea.class, "Bài viết"), "Viết tiếp trong lúc chọn.");
        _click(button("Giữ mọi bản của tôi"));

        assertThat(kept().summary()).isEqualTo("Bản của tôi.");
        assertThat(kept().story()).isEqualTo("Viết tiếp trong lúc chọn.");
    }

    @Test
    void aThirdSaveBetweenIsNotOverwrittenEither() {
        show();
        var theirs = byAnother(withSummary(story.content(), "Lần một."));
        _setValue(summary(), "Bản của tôi.");
        story = theirs;
        var third = byAnother(withSummary(theirs.content(), "Lần hai."));

        _click(button("Giữ mọi bản của tôi"));

        assertThat(kept()).isEqualTo(third.content());
        assertThat(text(_get(ConflictPanel.class))).contains("Lần hai.", "Bản của tôi.");
    }

    // Leaving

    @Test
    void leavingWithEverythingKeptAsksNothing() {
        show();
        _setValue(summary(), "Đã giữ.");

        go("quan-tri/dien-hinh");

        assertThat(address()).isEqualTo("quan-tri/dien-hinh");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void leavingWithWhatCouldNotBeKeptAsksFirst() {
        show();
        _setValue(summary(), "dài ".repeat(200));

        go("quan-tri/dien-hinh");

        assertThat(_find(ConfirmDialog.class)).hasSize(1);
        assertThat(summary().getValue()).hasSize(800);
    }

    // Titles and pictures

    @Test
    void aTitleWithoutYearIsSaidAndTheRestIsKept() {
        show();

        _click(button("Thêm danh hiệu"));
        var row = _find(HonourRow.class).getLast();
        _setValue(_get(row, TextField.class), "15/QĐ-UBND");
        _setValue(name(), "Phạm Văn Bể Lọc");

        assertThat(line()).endsWith(", trừ danh hiệu chưa có đủ tên và năm.");
        assertThat(_get(row, IntegerField.class).getErrorMessage()).isEqualTo("Lỗi: Hãy nhập năm.");
        assertThat(kept().name()).isEqualTo("Phạm Văn Bể Lọc");
        assertThat(kept().honours()).isEqualTo(story.content().honours());
    }

    @Test
    void anUploadedPictureIsShownSmallAndKept() {
        show();

        upload("chan-dung.jpg", PictureSamples.jpeg(400, 500));
        _setValue(labelled(TextField.class, "Nguồn, tác giả ảnh"), "Ảnh minh họa");

        assertThat(_get(Image.class).getSrc()).matches("/anh/[0-9a-f-]+/320\\.jpg");
        assertThat(kept().portrait().credit()).isEqualTo("Ảnh minh họa");
        assertThat(kept().portrait().consent()).isFalse();
    }

    @Test
    void aPageRenamedToAPictureIsRefusedAndNothingIsLost() {
        show();
        _setValue(summary(), "Đã gõ.");

        upload("chan-dung.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(page())
                .contains("Lỗi: chan-dung.jpg: Tệp này không phải ảnh JPEG, PNG hoặc WebP"
                        + " (đổi tên tệp không làm thay đổi nội dung).");
        assertThat(_find(Image.class)).isEmpty();
        assertThat(summary().getValue()).isEqualTo("Đã gõ.");
        assertThat(kept().summary()).isEqualTo("Đã gõ.");
    }

    @Test
    void aPictureThatLacksWordsIsMarkedWhereTheyAreMissing() {
        show();
        upload("chan-dung.jpg", PictureSamples.jpeg(400, 500));

        _click(button("Gửi duyệt"));

        var card = _get(PictureCard.class);
        assertThat(_find(card, TextField.class))
                .extracting(TextField::getErrorMessage)
                .containsExactly("Lỗi: Hãy mô tả ảnh.", null, "Lỗi: Hãy ghi nguồn hoặc tác giả.");
        assertThat(desk.find(story.id()).orElseThrow().status()).isEqualTo(StoryStatus.DRAFT);
    }

    private void show() {
        go("quan-tri/dien-hinh/" + story.id());
    }

    private StoryContent kept() {
        return desk.find(story.id()).orElseThrow().content();
    }

    private StoryDraft byAnother(StoryContent content) {
        SignIn.as("nguoi-khac", HONG_BANG, Role.UNIT);
        var saved = desk.save(story.id(), story.version(), content);
        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
        return saved;
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, ConflictRow.Choice choice) {
        var row = _find(ConflictRow.class).stream()
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow();
        _setValue((RadioButtonGroup<ConflictRow.Choice>) _get(row, RadioButtonGroup.class), choice);
    }

    private static void upload(String name, byte[] bytes) {
        UploadKt._upload(_find(PictureUpload.class).getFirst(), name, bytes);
        MockVaadin.clientRoundtrip(false);
    }

    private static TextArea summary() {
        return labelled(TextArea.class, "Tóm tắt");
    }

    private static TextField name() {
        return labelled(TextField.class, "Tên người, tập thể hoặc hộ gia đình");
    }

    private static String line() {
        return _get(KeptLine.class).getText();
    }

    private static List<String> steps() {
        return buttons(_get(StepBar.class));
    }

    private static String page() {
        return text(_get(StoryEditorView.class));
    }
}
