package vn.haiphong.thidua.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.gallery.DeskSamples.HONG_BANG;
import static vn.haiphong.thidua.gallery.DeskSamples.NGO_QUYEN;
import static vn.haiphong.thidua.gallery.DeskSamples.SO_DAU;
import static vn.haiphong.thidua.gallery.DeskSamples.complete;

import jakarta.persistence.EntityManagerFactory;
import java.text.Normalizer;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class StoryRegisterDbTest {

    @Autowired
    StoryRegister register;

    @Autowired
    StoryDesk desk;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void emptyDesk() {
        DeskSamples.none(sql);
        SignIn.as("bien-tap", Role.EDITOR);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
        DeskSamples.none(sql);
    }

    @Test
    void theLatestEditComesFirst() {
        write("Nguyễn Văn Một", SO_DAU);
        var second = write("Nguyễn Văn Hai", NGO_QUYEN);

        var rows = register.page(StoryFilter.ALL, 0, 10);

        assertThat(rows).extracting(StoryRow::name).containsExactly("Nguyễn Văn Hai", "Nguyễn Văn Một");
        assertThat(rows.getFirst())
                .isEqualTo(new StoryRow(
                        second.id(),
                        "Nguyễn Văn Hai",
                        ExemplarKind.INDIVIDUAL,
                        NGO_QUYEN,
                        StoryStatus.DRAFT,
                        "Người dùng bien-tap",
                        second.editedAt()));
        assertThat(register.count(StoryFilter.ALL)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"đỗ thị ươm", "do thi uom", "DO THI", "ươm", "Ðỗ"})
    void namesAreFoundWithoutRegardToMarksAndCase(String typed) {
        write("Đỗ Thị Ươm", SO_DAU);
        write("Đào Văn Khác", SO_DAU);

        assertThat(names(typed)).containsExactly("Đỗ Thị Ươm");
        assertThat(names(Normalizer.normalize(typed, Normalizer.Form.NFD))).containsExactly("Đỗ Thị Ươm");
        assertThat(register.count(text(typed))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "' or 1=1 --"})
    void signsOfTheQueryLanguageAreOnlySigns(String typed) {
        write("Đỗ Thị Ươm", SO_DAU);
        write("Tổ 5 " + typed + " minh họa", SO_DAU);

        assertThat(names(typed)).containsExactly("Tổ 5 " + typed + " minh họa");
    }

    @Test
    void filtersNarrowTogether() {
        var one = write("Nguyễn Văn Một", SO_DAU);
        write("Nguyễn Văn Hai", NGO_QUYEN);
        desk.submit(one.id(), one.version());

        assertThat(names(new StoryFilter("nguyen", StoryStatus.SUBMITTED, ExemplarKind.INDIVIDUAL, HONG_BANG)))
                .containsExactly("Nguyễn Văn Một");
        assertThat(names(new StoryFilter("", StoryStatus.DRAFT, null, null))).containsExactly("Nguyễn Văn Hai");
        assertThat(names(new StoryFilter("", null, ExemplarKind.HOUSEHOLD, null)))
                .isEmpty();
        assertThat(names(new StoryFilter("", null, null, NGO_QUYEN))).containsExactly("Nguyễn Văn Hai");
    }

    @Test
    void anOfficerSeesTheOwnUnitWithAllBelowAndNothingElse() {
        write("Nguyễn Văn Một", SO_DAU);
        write("Nguyễn Văn Hai", NGO_QUYEN);
        desk.create("Nguyễn Chưa Có Đơn Vị");
        assertThat(register.count(StoryFilter.ALL)).isEqualTo(3);

        SignIn.as("can-bo", HONG_BANG, Role.UNIT);

        assertThat(names(StoryFilter.ALL)).containsExactly("Nguyễn Văn Một");
        assertThat(register.count(StoryFilter.ALL)).isEqualTo(1);
        assertThat(names(new StoryFilter("", null, null, NGO_QUYEN))).isEmpty();
        assertThat(register.count(new StoryFilter("", null, null, NGO_QUYEN))).isZero();
        assertThat(names(new StoryFilter("", null, null, new UnitId("31")))).containsExactly("Nguyễn Văn Một");
    }

    @Test
    void aPageHoldsAtMostAHundred() {
        many(120);

        assertThat(register.page(StoryFilter.ALL, 0, 5000)).hasSize(100);
        assertThat(register.page(StoryFilter.ALL, 1, 100)).hasSize(20);
        assertThat(register.page(StoryFilter.ALL, Integer.MAX_VALUE / 200, 100)).isEmpty();
        assertThat(register.count(StoryFilter.ALL)).isEqualTo(120);
    }

    @Test
    void countingStopsBeyondTenThousand() {
        many(StoryRegister.COUNT_AT_MOST + 5);

        assertThat(register.count(StoryFilter.ALL)).isEqualTo(StoryRegister.COUNT_AT_MOST + 1);
    }

    @Test
    void oneRowCostsAsManyQueriesAsThree() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        write("Nguyễn Văn Một", SO_DAU);
        statistics.clear();
        assertThat(register.page(StoryFilter.ALL, 0, 25)).hasSize(1);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        write("Nguyễn Văn Hai", NGO_QUYEN);
        write("Nguyễn Văn Ba", NGO_QUYEN);
        statistics.clear();

        assertThat(register.page(StoryFilter.ALL, 0, 25)).hasSize(3);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void othersDoNotSeeTheList() {
        write("Nguyễn Văn Một", SO_DAU);
        SignIn.as("lanh-dao", Role.LEADER);

        assertThatThrownBy(() -> register.page(StoryFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.count(StoryFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    private StoryDraft write(String name, UnitId unit) {
        var draft = desk.create(name);
        return desk.save(draft.id(), draft.version(), complete(name, unit));
    }

    private List<String> names(String text) {
        return names(text(text));
    }

    private List<String> names(StoryFilter filter) {
        return register.page(filter, 0, 10).stream().map(StoryRow::name).toList();
    }

    private static StoryFilter text(String text) {
        return new StoryFilter(text, null, null, null);
    }

    private void many(int number) {
        sql.update(
                "insert into gallery_story (id, version, status, name, content, edited_by, edited_by_name, edited_at,"
                        + " created_at) select uuid(), 0, 'DRAFT', concat('Người minh họa ', seq), '{}', uuid(), 'Ai đó',"
                        + " now(6), now(6) from seq_1_to_" + number);
    }
}
