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
import static vn.haiphong.thidua.gallery.DeskSamples.SO_DAU;
import static vn.haiphong.thidua.gallery.admin.DeskScreen.button;
import static vn.haiphong.thidua.gallery.admin.DeskScreen.labelled;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.haiphong.thidua.gallery.DeskSamples;
import vn.haiphong.thidua.gallery.ExemplarKind;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryStatus;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class StoryDeskViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    StoryDesk desk;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        DeskSamples.none(sql);
        DeskScreen.open(context);
        SignIn.as("bien-tap", Role.EDITOR);
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
        DeskSamples.none(sql);
    }

    @Test
    void anEmptyDeskSaysHowToBegin() {
        go("quan-tri/dien-hinh");

        assertThat(page()).contains("0 chuyện", "Chưa có chuyện nào trong phạm vi của bạn. Bấm “Viết chuyện mới”");
    }

    @Test
    void eachStoryIsALineWithWhatItIsAndWhoTouchedItLast() {
        write("Đỗ Thị Ươm", SO_DAU);

        go("quan-tri/dien-hinh");

        var row = text(_get(StoryRowItem.class));
        assertThat(row).startsWith("Đỗ Thị ƯơmBản nhápCá nhân · Phường Sở DầuSửa lần cuối: Người dùng bien-tap, ");
        assertThat(page()).contains("1 chuyện");
    }

    @Test
    void whatIsTypedAndChosenStandsInTheAddress() {
        write("Đỗ Thị Ươm", SO_DAU);
        write("Nguyễn Văn Hai", NGO_QUYEN);
        go("quan-tri/dien-hinh");

        _setValue(labelled(TextField.class, "Tìm theo tên"), "do thi");
        _setValue(DeskScreen.<ComboBox<StoryStatus>>labelled(combo(), "Trạng thái"), StoryStatus.DRAFT);
        _setValue(DeskScreen.<ComboBox<ExemplarKind>>labelled(combo(), "Loại"), ExemplarKind.INDIVIDUAL);
        _setValue(labelled(UnitPicker.class, "Đơn vị (gồm cả cấp dưới)"), HONG_BANG);

        assertThat(address().split("[?&]"))
                .containsExactlyInAnyOrder(
                        "quan-tri/dien-hinh", "q=do%20thi", "trang-thai=ban-nhap", "loai=ca-nhan", "don-vi=303");
        assertThat(names()).containsExactly("Đỗ Thị Ươm");
    }

    @Test
    void anAddressSetsTheFilters() {
        write("Đỗ Thị Ươm", SO_DAU);
        write("Nguyễn Văn Hai", NGO_QUYEN);

        go("quan-tri/dien-hinh?q=hai&trang-thai=ban-nhap&loai=ca-nhan&don-vi=304");

        assertThat(names()).containsExactly("Nguyễn Văn Hai");
        assertThat(labelled(TextField.class, "Tìm theo tên").getValue()).isEqualTo("hai");
        assertThat(labelled(UnitPicker.class, "Đơn vị (gồm cả cấp dưới)").getValue())
                .isEqualTo(NGO_QUYEN);
    }

    @Test
    void anAddressThatMakesNoSenseCountsAsNotSaid() {
        write("Đỗ Thị Ươm", SO_DAU);

        go("quan-tri/dien-hinh?trang-thai=x&loai=%20&don-vi=99999&trang=-3&q=" + "x".repeat(200));

        assertThat(names()).containsExactly("Đỗ Thị Ươm");
    }

    @Test
    void nothingFoundOffersToDropTheFilters() {
        write("Đỗ Thị Ươm", SO_DAU);

        go("quan-tri/dien-hinh?q=khong-co");

        assertThat(page()).contains("0 chuyện", "Không có chuyện nào khớp.");
        assertThat(DeskScreen.links()).containsExactly("Bỏ mọi bộ lọc");
    }

    @Test
    void pagesTurnAndKeepTheFilters() {
        for (int i = 10; i < 40; i++) desk.create("Nguyễn Văn " + i);

        go("quan-tri/dien-hinh?q=nguyen");
        assertThat(names()).hasSize(25).startsWith("Nguyễn Văn 39");
        assertThat(page()).contains("30 chuyện", "Trang 1/2");

        go("quan-tri/dien-hinh?q=nguyen&trang=2");
        assertThat(names()).hasSize(5).endsWith("Nguyễn Văn 10");
        assertThat(DeskScreen.links()).endsWith("Trang trước");

        go("quan-tri/dien-hinh?q=nguyen&trang=9");
        assertThat(names()).isEmpty();
        assertThat(page()).contains("Trang này không có chuyện nào.");
    }

    @Test
    void anOfficerSeesAndChoosesWithinTheOwnUnitOnly() {
        write("Đỗ Thị Ươm", SO_DAU);
        write("Nguyễn Văn Hai", NGO_QUYEN);
        SignIn.as("can-bo", HONG_BANG, Role.UNIT);

        go("quan-tri/dien-hinh");

        assertThat(names()).containsExactly("Đỗ Thị Ươm");
        assertThat(labelled(UnitPicker.class, "Đơn vị (gồm cả cấp dưới)")
                        .getListDataView()
                        .getItems())
                .contains(HONG_BANG, SO_DAU)
                .doesNotContain(NGO_QUYEN, new UnitId("31"));
    }

    @Test
    void aNewStoryBeginsWithANameAndOpens() {
        go("quan-tri/dien-hinh");
        _click(button("Viết chuyện mới"));

        _click(button("Tạo bản nháp"));
        var name = labelled(TextField.class, "Tên người, tập thể hoặc hộ gia đình");
        assertThat(name.getErrorMessage()).isEqualTo("Lỗi: Hãy nhập tên người, tập thể hoặc hộ gia đình.");
        _setValue(name, "Đỗ Thị Ươm");
        _click(button("Tạo bản nháp"));

        assertThat(address()).startsWith("quan-tri/dien-hinh/");
        assertThat(_get(H1.class).getText()).isEqualTo("Đỗ Thị Ươm");
    }

    @Test
    void anAdministratorReadsButBeginsNothing() {
        write("Đỗ Thị Ươm", SO_DAU);
        SignIn.as("quan-tri", Role.ADMIN);

        go("quan-tri/dien-hinh");

        assertThat(names()).containsExactly("Đỗ Thị Ươm");
        assertThat(_find(Button.class)).isEmpty();
    }

    private StoryDraft write(String name, UnitId unit) {
        var draft = desk.create(name);
        return desk.save(draft.id(), draft.version(), DeskSamples.complete(name, unit));
    }

    private static List<String> names() {
        return _find(StoryRowItem.class).stream()
                .map(row -> text(row.getChildren().findFirst().orElseThrow()))
                .toList();
    }

    private static String page() {
        return text(_get(StoryDeskView.class));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Class<ComboBox<T>> combo() {
        return (Class) ComboBox.class;
    }
}
