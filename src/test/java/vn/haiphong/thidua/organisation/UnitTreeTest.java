package vn.haiphong.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final Unit CITY = unit("31", "Thành phố Hải Phòng", UnitKind.CITY, UnitLevel.CITY, null);
    private static final Unit HONG_BANG = unit("303", "Quận Hồng Bàng", UnitKind.URBAN_DISTRICT, UnitLevel.UPPER, "31");
    private static final Unit CAT_HAI = unit("317", "Huyện Cát Hải", UnitKind.RURAL_DISTRICT, UnitLevel.UPPER, "31");
    private static final Unit SO_DAU = unit("11302", "Phường Sở Dầu", UnitKind.WARD, UnitLevel.GRASSROOTS, "303");
    private static final Unit TOWN = unit("11917", "Thị trấn Cát Hải", UnitKind.TOWN, UnitLevel.GRASSROOTS, "317");
    private static final Unit HEALTH = unit("HP-SYT", "Sở Y tế", UnitKind.DEPARTMENT, UnitLevel.UPPER, "31");

    private final UnitTree tree = new UnitTree(
            List.of(CITY, HONG_BANG, CAT_HAI, SO_DAU, TOWN, HEALTH),
            Map.of(HEALTH.id(), List.of("SYT"), HONG_BANG.id(), List.of("Q.Hồng Bàng")),
            List.of(new UnitChange(
                    SO_DAU.id(),
                    UnitChange.What.RENAMED,
                    "Phường Sông Cấm",
                    LocalDate.of(2020, 2, 1),
                    "872/NQ-UBTVQH14")));

    @Test
    void thePathLeadsFromTheCityDownToTheUnit() {
        assertThat(tree.path(SO_DAU.id())).containsExactly(CITY, HONG_BANG, SO_DAU);
    }

    @Test
    void aUnitCoversItselfAndWhatLiesBelowAndNothingElse() {
        assertThat(tree.covers(HONG_BANG.id(), HONG_BANG.id())).isTrue();
        assertThat(tree.covers(HONG_BANG.id(), SO_DAU.id())).isTrue();
        assertThat(tree.covers(CITY.id(), TOWN.id())).isTrue();
        assertThat(tree.covers(HONG_BANG.id(), TOWN.id())).isFalse();
        assertThat(tree.covers(SO_DAU.id(), HONG_BANG.id())).isFalse();
        assertThat(tree.covers(CITY.id(), new UnitId("unknown"))).isFalse();
    }

    @Test
    void withBelowHoldsTheUnitAndAllItsDescendants() {
        assertThat(tree.withBelow(HONG_BANG.id())).containsExactly(HONG_BANG.id(), SO_DAU.id());
        assertThat(tree.withBelow(CITY.id())).hasSize(6);
        assertThat(tree.withBelow(new UnitId("unknown"))).isEmpty();
    }

    @Test
    void childrenAreThoseDirectlyBelow() {
        assertThat(tree.children(CITY.id())).containsExactly(HONG_BANG, CAT_HAI, HEALTH);
        assertThat(tree.children(SO_DAU.id())).isEmpty();
    }

    @Test
    void typedWordsFindByNameShortNameAliasAndNewNameWithoutMarks() {
        assertThat(tree.find("Quận Hồng Bàng")).containsExactly(HONG_BANG);
        assertThat(tree.find("q. hong bang")).containsExactly(HONG_BANG);
        assertThat(tree.find("syt")).containsExactly(HEALTH);
        assertThat(tree.find("sông cấm")).containsExactly(SO_DAU);
        assertThat(tree.find("cat hai")).containsExactly(CAT_HAI, TOWN);
        assertThat(tree.find("  ")).isEmpty();
    }

    @Test
    void aWholeNameComesBeforeNamesThatOnlyHoldTheWords() {
        assertThat(tree.find("thị trấn cát hải")).containsExactly(TOWN);
        assertThat(tree.find("sở")).containsExactly(SO_DAU, HEALTH);
    }

    @Test
    void theShortNameLeavesOutTheWordForTheKind() {
        assertThat(HONG_BANG.shortName()).isEqualTo("Hồng Bàng");
        assertThat(TOWN.shortName()).isEqualTo("Cát Hải");
        assertThat(HEALTH.shortName()).isEqualTo("Sở Y tế");
    }

    @Test
    void anUnknownCodeIsNamedInTheError() {
        assertThatThrownBy(() -> tree.get(new UnitId("999"))).hasMessage("Không có đơn vị mang mã 999");
    }

    @Test
    void aListThatIsNotOneTreeIsRefused() {
        var lost = unit("1", "Xã Lạc", UnitKind.COMMUNE, UnitLevel.GRASSROOTS, "404");
        var second = unit("32", "Thành phố khác", UnitKind.CITY, UnitLevel.CITY, null);

        assertThatThrownBy(() -> new UnitTree(List.of(CITY, lost), Map.of(), List.of()))
                .hasMessageContaining("không nằm dưới");
        assertThatThrownBy(() -> new UnitTree(List.of(CITY, second), Map.of(), List.of()))
                .hasMessageContaining("đúng một gốc");
        assertThatThrownBy(() -> new UnitTree(List.of(CITY, HEALTH, HEALTH), Map.of(), List.of()))
                .hasMessage("Mã đơn vị lặp lại: HP-SYT");
    }

    private static Unit unit(String code, String name, UnitKind kind, UnitLevel level, @Nullable String parent) {
        return new Unit(new UnitId(code), name, kind, level, parent == null ? null : new UnitId(parent));
    }
}
