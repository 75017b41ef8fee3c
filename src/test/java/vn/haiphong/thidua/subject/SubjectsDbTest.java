package vn.haiphong.thidua.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class SubjectsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");

    @Autowired
    Subjects subjects;

    @Autowired
    SubjectMerging merging;

    @Autowired
    SubjectRegister register;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nobody() {
        SubjectSamples.none(sql);
        hongBang();
    }

    @AfterEach
    void leave() {
        SubjectSamples.none(sql);
        SignIn.out();
    }

    @Test
    void likelyDuplicatesOfTheWholeCityAreShownBeforeAnythingIsSaved() {
        var lan = SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        var again = SubjectSamples.person("bà NGUYỄN THỊ LAN", 1985, NGO_QUYEN);

        var refused = catchThrowableOfType(SubjectLooksKnown.class, () -> subjects.register(again, Set.of()));

        assertThat(refused.likely()).hasSize(1);
        assertThat(refused.likely().getFirst().row().id()).isEqualTo(lan);
        assertThat(refused.likely().getFirst().why()).containsExactly("trùng họ tên", "cùng năm sinh");
        assertThat(stored()).isEqualTo(1);

        subjects.register(again, Set.of(lan));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void theSameNameOfAnotherYearAndUnitIsNoDuplicate() {
        SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);

        assertThat(subjects.likely(SubjectSamples.person("Nguyễn Thị Lan", 1971, NGO_QUYEN)))
                .isEmpty();
        assertThat(subjects.likely(SubjectForm.of(SubjectKind.COLLECTIVE, "Nguyễn Thị Lan", NGO_QUYEN)))
                .isEmpty();
    }

    @Test
    void theSameNumberOfTheStateIsRefusedWhateverIsSaid() {
        var lan = SubjectSamples.registered(
                subjects,
                SubjectSamples.withNumber(
                        SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), SubjectSamples.ID_NUMBER));
        var other = SubjectSamples.withNumber(
                SubjectSamples.person("Trần Thị Hoa", 1990, HONG_BANG), SubjectSamples.ID_NUMBER);

        assertThatThrownBy(() -> subjects.register(other, Set.of(lan)))
                .isInstanceOf(SubjectLooksKnown.class)
                .hasMessage("Số định danh này đã có trong danh sách. Hãy dùng hồ sơ đã có.");
    }

    @Test
    void fiftyWhoRegisterTheSamePersonAtOnceMakeOne() throws Exception {
        var form = SubjectSamples.person("Phạm Minh Họa", 1979, HONG_BANG);
        Callable<String> step = () -> {
            try {
                subjects.register(form, Set.of());
                return "ghi";
            } catch (SubjectLooksKnown known) {
                return "trùng";
            }
        };

        var got = AtOnce.all(Collections.nCopies(50, step));

        assertThat(got).containsOnlyOnce("ghi").containsOnly("ghi", "trùng");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var lan = subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of());
        var changed =
                subjects.change(lan.id(), lan.version(), SubjectSamples.person("Nguyễn Thị Lan", 1986, HONG_BANG));

        assertThat(changed.history())
                .extracting(SubjectEntry::step, SubjectEntry::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(SubjectEntry.Step.CHANGED, "Sửa năm sinh."),
                        org.assertj.core.api.Assertions.tuple(SubjectEntry.Step.REGISTERED, ""));
        assertThatThrownBy(() -> subjects.change(
                        lan.id(), lan.version(), SubjectSamples.person("Nguyễn Thị Lan", 1987, HONG_BANG)))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void mergingKeepsBothHistoriesAndLeadsFromTheOneToTheOther() {
        var kept = SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        var gone = subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of(kept))
                .id();

        merging.merge(kept, gone, "Cùng một người, ghi hai lần");

        assertThat(subjects.find(gone).orElseThrow().id()).isEqualTo(kept);
        assertThat(subjects.rows(List.of(gone)).get(gone).id()).isEqualTo(kept);
        assertThat(subjects.find(kept).orElseThrow().history())
                .extracting(SubjectEntry::step)
                .containsExactlyInAnyOrder(
                        SubjectEntry.Step.MERGED,
                        SubjectEntry.Step.GONE,
                        SubjectEntry.Step.REGISTERED,
                        SubjectEntry.Step.REGISTERED);
        assertThat(register.page(SubjectFilter.ALL, 0, 10))
                .extracting(SubjectRow::id)
                .containsExactly(kept);
        assertThatThrownBy(() -> merging.merge(kept, gone, "Lần nữa")).isInstanceOf(StepRefused.class);
    }

    @Test
    void whatWasMergedFollowsWhenItsKeeperIsMergedToo() {
        var first = SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        var second = subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of(first))
                .id();
        var third = subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of(first, second))
                .id();
        merging.merge(second, third, "Trùng");

        merging.merge(first, second, "Trùng");

        assertThat(subjects.find(third).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void twoKindsTwoNumbersOrNoReasonAreNotMerged() {
        var lan = SubjectSamples.registered(
                subjects,
                SubjectSamples.withNumber(SubjectSamples.person("Lan", 1985, HONG_BANG), SubjectSamples.ID_NUMBER));
        var other = SubjectSamples.registered(
                subjects, SubjectSamples.withNumber(SubjectSamples.person("Lan", 1985, HONG_BANG), "031085004321"));
        var group = SubjectSamples.registered(subjects, SubjectForm.of(SubjectKind.COLLECTIVE, "Lan", HONG_BANG));

        assertThatThrownBy(() -> merging.merge(lan, group, "Trùng")).hasMessage("Chỉ nhập được hai hồ sơ cùng loại.");
        assertThatThrownBy(() -> merging.merge(lan, other, "Trùng"))
                .hasMessageStartingWith("Hai hồ sơ có số định danh khác nhau");
        assertThatThrownBy(() -> merging.merge(lan, lan, "Trùng")).hasMessage("Hãy chọn hai hồ sơ khác nhau.");
        assertThatThrownBy(() -> merging.merge(lan, other, " ")).hasMessage("Hãy ghi vì sao hai hồ sơ là một.");
    }

    @Test
    void anOfficerWritesAndReadsTheOwnSubtreeOnly() {
        var lan = subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of());
        var hoa = SubjectSamples.registered(subjects, SubjectSamples.person("Trần Thị Hoa", 1985, HONG_BANG));
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        var taken = SubjectSamples.person("Nguyễn Thị Lan", 1985, NGO_QUYEN);

        assertThatThrownBy(() -> subjects.find(lan.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> subjects.change(lan.id(), lan.version(), taken))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> subjects.register(SubjectSamples.person("Mới", 1985, HONG_BANG), Set.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merging.merge(lan.id(), hoa, "Trùng")).isInstanceOf(AccessDeniedException.class);
        assertThat(register.page(SubjectFilter.ALL, 0, 10)).isEmpty();
        assertThat(register.count(new SubjectFilter("", null, HONG_BANG))).isZero();
    }

    @Test
    void leadersReadWithoutPrivateFieldsAndWriteNothing() {
        var lan = subjects.register(SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), Set.of());
        SignIn.as("lanh-dao", Role.LEADER);

        var seen = subjects.find(lan.id()).orElseThrow();

        assertThat(seen.showsPrivate()).isFalse();
        assertThat(seen.form().contact()).isEqualTo(SubjectContact.NONE);
        assertThatThrownBy(() -> subjects.register(lan.form(), Set.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> subjects.likely(lan.form())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> subjects.change(lan.id(), 0, lan.form())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merging.merge(lan.id(), lan.id(), "x")).isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> subjects.find(lan.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> subjects.rows(List.of(lan.id()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.page(SubjectFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noPrivateFieldReachesTheAuditTrail() {
        var form = SubjectSamples.withNumber(
                SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), SubjectSamples.ID_NUMBER);
        var lan = subjects.register(form, Set.of());
        subjects.change(lan.id(), lan.version(), SubjectSamples.withNumber(form, "031085009999"));

        var said = sql.queryForList(
                "select concat_ws(' ', label, details) from audit_entry where action like 'subject.%'", String.class);

        assertThat(said).hasSizeGreaterThanOrEqualTo(2);
        assertThat(String.join(" ", said))
                .doesNotContain(SubjectSamples.ID_NUMBER, "031085009999", SubjectSamples.PHONE, SubjectSamples.ADDRESS);
    }

    @Test
    void theListIsSearchedWithoutMarksAndTakesOneQueryHoweverManyThereAre(@Autowired EntityManagerFactory factory) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        SubjectSamples.registered(subjects, SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG));
        statistics.clear();
        assertThat(register.page(new SubjectFilter("", null, null), 0, 25)).hasSize(1);
        var one = statistics.getPrepareStatementCount();
        SubjectSamples.registered(subjects, SubjectSamples.person("Trần Thị Hoa", 1985, HONG_BANG));
        SubjectSamples.registered(subjects, SubjectForm.of(SubjectKind.COLLECTIVE, "Tổ điều dưỡng", HONG_BANG));

        statistics.clear();

        assertThat(register.page(new SubjectFilter("", null, null), 0, 25)).hasSize(3);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(one);
        assertThat(register.page(new SubjectFilter("lan thi", null, null), 0, 25))
                .extracting(SubjectRow::name)
                .containsExactly("Nguyễn Thị Lan");
        assertThat(register.count(new SubjectFilter("dieu duong", SubjectKind.COLLECTIVE, HONG_BANG)))
                .isEqualTo(1);
        assertThat(register.count(new SubjectFilter("không có", null, null))).isZero();
    }

    private int stored() {
        return sql.queryForObject("select count(*) from subject_subject", Integer.class);
    }

    private static void hongBang() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }
}
