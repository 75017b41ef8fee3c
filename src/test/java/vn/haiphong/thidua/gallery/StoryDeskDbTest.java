package vn.haiphong.thidua.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.haiphong.thidua.gallery.DeskSamples.HONG_BANG;
import static vn.haiphong.thidua.gallery.DeskSamples.NGO_QUYEN;
import static vn.haiphong.thidua.gallery.DeskSamples.complete;
import static vn.haiphong.thidua.gallery.DeskSamples.withFields;
import static vn.haiphong.thidua.gallery.DeskSamples.withHonour;
import static vn.haiphong.thidua.gallery.DeskSamples.withMovement;
import static vn.haiphong.thidua.gallery.DeskSamples.withPortrait;
import static vn.haiphong.thidua.gallery.DeskSamples.withStory;
import static vn.haiphong.thidua.gallery.DeskSamples.withSummary;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.file.PictureSamples;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.StoryDraft.Step;
import vn.haiphong.thidua.search.SearchIndex;
import vn.haiphong.thidua.search.SearchSort;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class StoryDeskDbTest {

    @Autowired
    StoryDesk desk;

    @Autowired
    PublishedStories published;

    @Autowired
    StoryFields fields;

    @Autowired
    Pictures pictures;

    @Autowired
    SearchIndex index;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void emptyDesk() {
        DeskSamples.none(sql);
        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
        DeskSamples.none(sql);
        index.rebuild();
    }

    // Writing

    @Test
    void aNewStoryIsADraftOfTheOwnUnitThatOnlyItsAuthorsKnow() {
        var draft = desk.create("Phạm Văn Bể");

        assertThat(draft.status()).isEqualTo(StoryStatus.DRAFT);
        assertThat(draft.content()).isEqualTo(StoryContent.named("Phạm Văn Bể", HONG_BANG));
        assertThat(draft.steps()).isEqualTo(Set.of(Step.EDIT, Step.SUBMIT));
        assertThat(draft.slug()).isNull();
        assertThat(found("Phạm Văn Bể")).isEmpty();
        assertThat(trail()).containsExactly("story.created");
    }

    @Test
    void whatWasSavedIsOpenedAgain() {
        var draft = desk.create("Phạm Văn Bể");

        var saved = desk.save(draft.id(), draft.version(), complete("Phạm Văn Bể"));

        assertThat(saved.content()).isEqualTo(complete("Phạm Văn Bể"));
        assertThat(desk.find(draft.id())).contains(saved);
        assertThat(saved.editedBy()).isEqualTo("Người dùng tac-gia");
    }

    @Test
    void autosavesOfOneSittingAreOneLineOfTheTrail() {
        var draft = written("Phạm Văn Bể");
        sql.update("delete from audit_entry where action like 'story.%'");

        for (int i = 0; i < 3; i++) {
            draft = desk.save(draft.id(), draft.version(), withSummary(draft.content(), "Lần " + i));
        }
        SignIn.as("nguoi-khac", HONG_BANG, Role.UNIT);
        desk.save(draft.id(), draft.version(), withSummary(draft.content(), "Lần cuối"));

        assertThat(trail()).containsExactly("story.edited");
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var draft = written("Phạm Văn Bể");
        sql.update("delete from audit_entry where action like 'story.%'");
        SignIn.as("nguoi-khac", HONG_BANG, Role.UNIT);

        var again = desk.save(draft.id(), draft.version(), draft.content());

        assertThat(again).isEqualTo(draft);
        assertThat(trail()).isEmpty();
    }

    @Test
    void namesAreKeptComposedWithTheirEmoji() {
        var typed = Normalizer.normalize("Nguyễn Thị Ước 🌾", Normalizer.Form.NFD);

        var draft = desk.create(typed);

        assertThat(draft.content().name()).isEqualTo("Nguyễn Thị Ước 🌾");
        assertThat(sql.queryForObject("select name from gallery_story", String.class))
                .isEqualTo("Nguyễn Thị Ước 🌾");
    }

    @Test
    void halfACharacterIsNotKept() {
        assertThat(desk.create("Phạm Văn Bể \uD83C").content().name()).isEqualTo("Phạm Văn Bể");
    }

    @Test
    void fieldsAreSpelledAsTheHouseDoesAndNewOnesJoinAtPublication() {
        var draft = written("Phạm Văn Bể");

        var saved = desk.save(
                draft.id(), draft.version(), withFields(draft.content(), "moi truong", "Nghề đan lưới minh họa"));
        assertThat(saved.content().fields()).containsExactly("Môi trường", "Nghề đan lưới minh họa");
        assertThat(fields.label("nghe-dan-luoi-minh-hoa")).isNull();
        publish(saved);

        assertThat(fields.label("nghe-dan-luoi-minh-hoa")).isEqualTo("Nghề đan lưới minh họa");
    }

    // What is refused

    @Test
    void fiveMegabytesAreRefusedWithTheFieldTheNumberAndWhatToDo() {
        var draft = written("Phạm Văn Bể");
        var huge = "trăm ".repeat(1_000_000) + "x";

        assertProblems(
                () -> desk.save(draft.id(), draft.version(), withStory(draft.content(), huge)),
                new Problem("story", "Bài viết dài 5.000.001 ký tự; tối đa 50.000. Hãy rút gọn."));
        assertProblems(
                () -> desk.save(draft.id(), draft.version(), complete(huge)),
                new Problem("name", "Tên dài 5.000.001 ký tự; tối đa 200. Hãy rút gọn."));
        assertThat(desk.find(draft.id())).contains(draft);
    }

    @Test
    void aStoryOfTooManyLevelsIsRefused() {
        var draft = written("Phạm Văn Bể");

        assertThat(catchThrowableOfType(
                                StoryRefused.class,
                                () -> desk.save(
                                        draft.id(), draft.version(), withStory(draft.content(), ">".repeat(40_000))))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("story");
    }

    @Test
    void whatDoesNotExistIsRefusedByName() {
        var draft = written("Phạm Văn Bể");
        var content = draft.content();

        assertProblems(
                () -> desk.save(draft.id(), draft.version(), withMovement(content, "khong-co")),
                new Problem("movements", "Không có phong trào “khong-co”."));
        assertProblems(
                () -> desk.save(draft.id(), draft.version(), withHonour(content, new Honour("XYZ", 2018, ""))),
                new Problem("honours", "Không có danh hiệu mang mã “XYZ”."));
        assertProblems(
                () -> desk.save(
                        draft.id(),
                        draft.version(),
                        complete("Phạm Văn Bể", new vn.haiphong.thidua.organisation.UnitId("99999"))),
                new Problem("unit", "Không có đơn vị mang mã “99999”."));
        assertProblems(
                () -> desk.save(draft.id(), draft.version(), withFields(content, "🌾")),
                new Problem("fields", "Lĩnh vực “🌾” chưa có chữ nào. Hãy sửa hoặc bỏ đi."));
        assertThat(desk.find(draft.id())).contains(draft);
    }

    @Test
    void aStoryNeedsAName() {
        assertProblems(
                () -> desk.create(" \u200B\n"), new Problem("name", "Hãy nhập tên người, tập thể hoặc hộ gia đình."));
    }

    @Test
    void submittingNamesEverythingThatIsMissing() {
        var draft = desk.create("Phạm Văn Bể");

        var refused = catchThrowableOfType(StoryRefused.class, () -> desk.submit(draft.id(), draft.version()));

        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactly("kind", "level", "year", "summary", "story");
        assertThat(desk.find(draft.id())).contains(draft);
        assertThat(trail()).containsExactly("story.created");
    }

    // Two editors

    @Test
    void theSecondOfTwoEditorsIsToldWhoSavedAndNothingIsWritten() {
        var opened = written("Phạm Văn Bể");
        SignIn.as("nguoi-khac", HONG_BANG, Role.UNIT);
        var theirs = desk.save(opened.id(), opened.version(), withSummary(opened.content(), "Bản của người khác."));
        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);

        var meanwhile = catchThrowableOfType(
                EditedMeanwhile.class,
                () -> desk.save(opened.id(), opened.version(), withSummary(opened.content(), "Bản của tôi.")));

        assertThat(meanwhile.by()).isEqualTo("Người dùng nguoi-khac");
        assertThat(meanwhile.at()).isEqualTo(theirs.editedAt());
        assertThat(desk.find(opened.id()).orElseThrow().content()).isEqualTo(theirs.content());
    }

    @Test
    void aStepTakenMeanwhileIsToldWithWhoTookIt() {
        var opened = submitted("Phạm Văn Bể");
        asEditor();
        desk.sendBack(opened.id(), opened.version(), "Hãy ghi rõ năm.");
        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);

        var meanwhile = catchThrowableOfType(
                EditedMeanwhile.class,
                () -> desk.save(opened.id(), opened.version(), withSummary(opened.content(), "Bản của tôi.")));

        assertThat(meanwhile.by()).isEqualTo("Người dùng bien-tap");
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsToldAndNothingIsLost() throws Exception {
        var opened = written("Phạm Văn Bể");

        var answers = together(List.of(
                () -> desk.save(opened.id(), opened.version(), withSummary(opened.content(), "Một.")),
                () -> desk.save(opened.id(), opened.version(), withSummary(opened.content(), "Hai.")),
                () -> desk.save(opened.id(), opened.version(), withSummary(opened.content(), "Ba."))));

        assertThat(answers.stream().filter(StoryDraft.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(EditedMeanwhile.class::isInstance)).hasSize(2);
    }

    @Test
    void everyStepAsksForTheStateThatWasSeen() {
        var seen = submitted("Phạm Văn Bể");
        SignIn.as("nguoi-khac", HONG_BANG, Role.UNIT);
        var edited = desk.save(seen.id(), seen.version(), withSummary(seen.content(), "Đổi sau khi gửi."));
        assertThatThrownBy(() -> desk.submit(seen.id(), seen.version())).isInstanceOf(EditedMeanwhile.class);
        desk.submit(seen.id(), edited.version());
        asEditor();

        assertThatThrownBy(() -> desk.publish(seen.id(), seen.version())).isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> desk.sendBack(seen.id(), seen.version(), "Sửa"))
                .isInstanceOf(EditedMeanwhile.class);

        assertThat(desk.find(seen.id()).orElseThrow().status()).isEqualTo(StoryStatus.SUBMITTED);
    }

    // Four eyes

    @Test
    void anAuthorDoesNotPublishTheOwnStory() {
        SignIn.as("tac-gia", Role.EDITOR);
        var submitted = submitted("Phạm Văn Bể");

        assertThat(submitted.steps()).isEqualTo(Set.of(Step.EDIT, Step.SEND_BACK, Step.WITHDRAW));
        assertThatThrownBy(() -> desk.publish(submitted.id(), submitted.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("người thứ hai");

        assertThat(found("Phạm Văn Bể")).isEmpty();
        assertThat(trail()).doesNotContain("story.published");
    }

    @Test
    void whoChangesASubmittedStoryMakesItADraftAndBecomesItsAuthor() {
        var submitted = submitted("Phạm Văn Bể");
        asEditor();

        var edited = desk.save(submitted.id(), submitted.version(), withSummary(submitted.content(), "Biên tập."));

        assertThat(edited.status()).isEqualTo(StoryStatus.DRAFT);
        assertThatThrownBy(() -> desk.publish(edited.id(), edited.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("gửi duyệt trước");
        var again = desk.submit(edited.id(), edited.version());
        assertThatThrownBy(() -> desk.publish(again.id(), again.version())).hasMessageContaining("người thứ hai");
    }

    @Test
    void aSecondPersonPublishesAndReadersFindTheStoryAtOnce() {
        var submitted = submitted("Phạm Văn Bể");
        asEditor();
        assertThat(desk.find(submitted.id()).orElseThrow().steps())
                .isEqualTo(Set.of(Step.EDIT, Step.PUBLISH, Step.SEND_BACK, Step.WITHDRAW));

        var shown = desk.publish(submitted.id(), submitted.version());

        assertThat(shown.status()).isEqualTo(StoryStatus.PUBLISHED);
        assertThat(shown.slug()).isEqualTo("pham-van-be");
        assertThat(found("pham van be")).containsExactly("Phạm Văn Bể");
        var page = http.get("/dien-hinh/pham-van-be");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<strong>bể lọc</strong>");
        assertThat(trail()).endsWith("story.submitted", "story.published");
    }

    @Test
    void readersSeeNothingOfALaterEditUntilItIsPublished() {
        var shown = published("Phạm Văn Bể");

        var edited = desk.save(shown.id(), shown.version(), withStory(shown.content(), "Bài mới."));

        assertThat(edited.status()).isEqualTo(StoryStatus.DRAFT);
        assertThat(http.get("/dien-hinh/pham-van-be").body()).contains("bể lọc").doesNotContain("Bài mới.");
        publish(edited);
        assertThat(http.get("/dien-hinh/pham-van-be").body()).contains("Bài mới.");
    }

    @Test
    void aNewNameGivesANewAddressAndTheOldOneLeadsThere() {
        var shown = published("Phạm Văn Bể");
        http.get("/dien-hinh/pham-van-be");

        publish(desk.save(shown.id(), shown.version(), complete("Phạm Văn Bể Lọc")));

        var old = http.get("/dien-hinh/pham-van-be");
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dien-hinh/pham-van-be-loc"));
        assertThat(http.get("/dien-hinh/pham-van-be-loc").statusCode()).isEqualTo(200);
    }

    @Test
    void twoPeopleOfOneNameGetTwoAddresses() {
        var first = published("Phạm Văn Bể");
        var second = published("Phạm Văn Bể");

        assertThat(first.slug()).isEqualTo("pham-van-be");
        assertThat(second.slug()).startsWith("pham-van-be-").isNotEqualTo(first.slug());
    }

    @Test
    void sendingBackNeedsAReasonThatTheAuthorReads() {
        var submitted = submitted("Phạm Văn Bể");
        asEditor();
        for (var empty : List.of("", " \n", "\u200B")) {
            assertThatThrownBy(() -> desk.sendBack(submitted.id(), submitted.version(), empty))
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining("Hãy ghi");
        }
        assertThatThrownBy(() -> desk.sendBack(submitted.id(), submitted.version(), "x".repeat(1001)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("1.000");

        desk.sendBack(submitted.id(), submitted.version(), "Hãy ghi rõ năm.");

        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
        var draft = desk.find(submitted.id()).orElseThrow();
        assertThat(draft.note()).isEqualTo("Hãy ghi rõ năm.");
        assertThat(draft.steps()).isEqualTo(Set.of(Step.EDIT, Step.SUBMIT));
        assertThat(trail()).endsWith("story.sentBack");
    }

    @Test
    void aWithdrawnStoryIsGoneFromPageAndSearchAtOnce() {
        var shown = published("Phạm Văn Bể");
        assertThat(http.get("/dien-hinh/pham-van-be").statusCode()).isEqualTo(200);
        asEditor();
        assertThatThrownBy(() -> desk.withdraw(shown.id(), " ")).isInstanceOf(StepRefused.class);

        var gone = desk.withdraw(shown.id(), "Gia đình đề nghị.");

        assertThat(gone.status()).isEqualTo(StoryStatus.WITHDRAWN);
        assertThat(gone.note()).isEqualTo("Gia đình đề nghị.");
        assertThat(gone.steps()).isEqualTo(Set.of(Step.REOPEN));
        assertThat(found("Phạm Văn Bể")).isEmpty();
        assertThat(http.get("/dien-hinh/pham-van-be").statusCode()).isEqualTo(410);
        assertThat(trail()).endsWith("story.withdrawn");
    }

    @Test
    void aWithdrawnStoryIsNotEditedUntilItIsReopenedAndThenSubmittedAnew() {
        var shown = published("Phạm Văn Bể");
        asEditor();
        var gone = desk.withdraw(shown.id(), "Gia đình đề nghị.");
        assertThatThrownBy(() -> desk.withdraw(shown.id(), "Lần nữa")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.save(shown.id(), gone.version(), complete("Tên khác")))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("mở lại");

        var draft = desk.reopen(shown.id());

        assertThat(draft.status()).isEqualTo(StoryStatus.DRAFT);
        assertThat(draft.slug()).isNull();
        assertThat(http.get("/dien-hinh/pham-van-be").statusCode()).isEqualTo(410);
        publish(draft);
        assertThat(http.get("/dien-hinh/pham-van-be").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> desk.reopen(shown.id())).isInstanceOf(StepRefused.class);
    }

    @Test
    void pictureFollowsTheStoryIntoPublicAndOutAgain() {
        var picture = pictures.add(new ByteArrayInputStream(PictureSamples.jpeg(400, 500)), "chan-dung.jpg");
        var address = picture.src(320);
        var draft = written("Phạm Văn Bể");
        var saved = desk.save(draft.id(), draft.version(), withPortrait(draft.content(), picture.id()));
        assertThat(http.get(address).statusCode()).isEqualTo(404);

        publish(saved);
        assertThat(http.get(address).statusCode()).isEqualTo(200);

        asEditor();
        desk.withdraw(saved.id(), "Gia đình đề nghị.");
        assertThat(http.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aPictureNeedsWordsCreditAndConsentBeforeItIsShown() {
        var draft = written("Phạm Văn Bể");
        var bare = new StoryPicture(new PictureId(draft.id().value()), "", "", "", false);
        var content = DeskSamples.of("Phạm Văn Bể", HONG_BANG, "Tóm tắt.", bare);
        var saved = desk.save(draft.id(), draft.version(), content);

        var refused = catchThrowableOfType(StoryRefused.class, () -> desk.submit(saved.id(), saved.version()));

        assertThat(refused.problems()).extracting(Problem::field).containsExactly("portrait", "portrait", "portrait");
    }

    // Whose story it is

    @Test
    void anOfficerOfAnotherUnitReachesNothingById() {
        var draft = written("Phạm Văn Bể");
        SignIn.as("nguoi-ngoai", NGO_QUYEN, Role.UNIT, Role.EDITOR);

        for (var attempt : attempts(draft)) {
            assertThatThrownBy(attempt::call).isInstanceOf(AccessDeniedException.class);
        }

        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
        assertThat(desk.find(draft.id())).contains(draft);
    }

    @Test
    void anOfficerDoesNotMoveAStoryOutOfTheOwnUnit() {
        var draft = written("Phạm Văn Bể");

        assertThatThrownBy(() -> desk.save(draft.id(), draft.version(), complete("Phạm Văn Bể", NGO_QUYEN)))
                .isInstanceOf(AccessDeniedException.class);
        assertProblems(
                () -> desk.save(draft.id(), draft.version(), DeskSamples.of("Phạm Văn Bể", null, "", null)),
                new Problem("unit", "Hãy chọn đơn vị trong phạm vi của bạn."));

        assertThat(desk.find(draft.id())).contains(draft);
    }

    @Test
    void anOfficerOfTheUnitNeitherPublishesNorSendsBackNorWithdraws() {
        var submitted = submitted("Phạm Văn Bể");
        SignIn.as("dong-nghiep", HONG_BANG, Role.UNIT);

        assertThat(desk.find(submitted.id()).orElseThrow().steps()).isEqualTo(Set.of(Step.EDIT));
        for (var attempt : List.<Callable<?>>of(
                () -> desk.publish(submitted.id(), submitted.version()),
                () -> desk.sendBack(submitted.id(), submitted.version(), "Sửa"),
                () -> desk.withdraw(submitted.id(), "Gỡ"),
                () -> desk.reopen(submitted.id()))) {
            assertThatThrownBy(attempt::call).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anAdministratorReadsAndWithdrawsButDoesNotWrite() {
        var draft = written("Phạm Văn Bể");
        SignIn.as("quan-tri", Role.ADMIN);

        assertThat(desk.mayWrite()).isFalse();
        assertThatThrownBy(() -> desk.create("Tên")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(draft.id(), draft.version(), complete("Tên khác")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.find(draft.id()).orElseThrow().steps()).isEqualTo(Set.of(Step.WITHDRAW));
        assertThat(desk.withdraw(draft.id(), "Trùng").status()).isEqualTo(StoryStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OPERATOR", "PRESS", "LEADER"})
    void otherRolesAreKeptOut(Role role) {
        var draft = written("Phạm Văn Bể");
        SignIn.as("nguoi-khac", role);

        for (var attempt : attempts(draft)) {
            assertThatThrownBy(attempt::call).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> desk.create("Tên")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStoryThatIsNotThereIsNotFound() {
        var nobody = new StoryId(vn.haiphong.thidua.shared.TimeOrderedId.next());

        assertThat(desk.find(nobody)).isEmpty();
        assertThatThrownBy(() -> desk.submit(nobody, 0)).isInstanceOf(StepRefused.class);
    }

    // The trail

    @Test
    void aChangeWhoseLineCannotBeWrittenDoesNotHappen() {
        var draft = written("Phạm Văn Bể");
        sql.execute("rename table audit_entry to audit_entry_away");
        try {
            assertThatThrownBy(() -> desk.submit(draft.id(), draft.version())).isNotNull();
        } finally {
            sql.execute("rename table audit_entry_away to audit_entry");
        }

        assertThat(desk.find(draft.id())).contains(draft);
    }

    private List<Callable<?>> attempts(StoryDraft draft) {
        return List.of(
                () -> desk.find(draft.id()),
                () -> desk.save(draft.id(), draft.version(), complete("Tên khác", NGO_QUYEN)),
                () -> desk.submit(draft.id(), draft.version()),
                () -> desk.publish(draft.id(), draft.version()),
                () -> desk.sendBack(draft.id(), draft.version(), "Sửa"),
                () -> desk.withdraw(draft.id(), "Gỡ"),
                () -> desk.reopen(draft.id()));
    }

    private StoryDraft written(String name) {
        var draft = desk.create(name);
        return desk.save(draft.id(), draft.version(), complete(name));
    }

    private StoryDraft submitted(String name) {
        var draft = written(name);
        return desk.submit(draft.id(), draft.version());
    }

    /** Written by one, published by another; the first is signed in again. */
    private StoryDraft published(String name) {
        return publish(written(name));
    }

    private StoryDraft publish(StoryDraft draft) {
        var author = SecurityContextHolder.getContext();
        SignIn.as("tac-gia", HONG_BANG, Role.UNIT);
        var submitted = desk.submit(draft.id(), draft.version());
        SignIn.as("duyet", Role.ORGANISER);
        var shown = desk.publish(submitted.id(), submitted.version());
        SecurityContextHolder.setContext(author);
        return shown;
    }

    private static void asEditor() {
        SignIn.as("bien-tap", Role.EDITOR);
    }

    private List<String> found(String text) {
        return published.search(new StoryQuery(text, Map.of(), SearchSort.RELEVANCE, 1), 10).hits().stream()
                .map(hit -> hit.card().name())
                .toList();
    }

    private List<String> trail() {
        return sql.queryForList("select action from audit_entry where action like 'story.%' order by id", String.class);
    }

    private static void assertProblems(ThrowingCallable step, Problem... expected) {
        assertThat(catchThrowableOfType(StoryRefused.class, step).problems()).containsExactly(expected);
    }

    private static List<Object> together(List<Callable<StoryDraft>> saves) throws Exception {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var ready = new CountDownLatch(saves.size());
        var answers = new ArrayList<Object>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<StoryDraft>>();
            for (var save : saves) {
                running.add(threads.submit(() -> {
                    SecurityContextHolder.setContext(new SecurityContextImpl(who));
                    ready.countDown();
                    ready.await();
                    return save.call();
                }));
            }
            for (var one : running) {
                try {
                    answers.add(one.get());
                } catch (ExecutionException e) {
                    answers.add(e.getCause());
                }
            }
        }
        return answers;
    }
}
