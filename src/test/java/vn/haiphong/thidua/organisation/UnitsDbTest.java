package vn.haiphong.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;

@PortalTest
class UnitsDbTest {

    @Autowired
    Units units;

    @Autowired
    UnitLoader loader;

    @Autowired
    JdbcTemplate sql;

    @Test
    void theTreeHoldsAllUnitsOfTheCity() {
        var tree = units.tree();

        assertThat(tree.all()).hasSize(351);
        assertThat(tree.city().name()).isEqualTo("Thành phố Hải Phòng");
        assertThat(tree.districts()).hasSize(15).allMatch(unit -> unit.level() == UnitLevel.UPPER);
        assertThat(tree.changes()).hasSize(7);
    }

    @Test
    void everyCommuneLiesUnderItsDistrict() {
        var tree = units.tree();
        var communes = tree.all().stream()
                .filter(unit ->
                        List.of(UnitKind.WARD, UnitKind.TOWN, UnitKind.COMMUNE).contains(unit.kind()))
                .toList();

        assertThat(communes).hasSize(223).allMatch(unit -> tree.districts().contains(tree.get(unit.parent())));
        assertThat(tree.path(new UnitId("11302")))
                .extracting(Unit::shortName)
                .containsExactly("Hải Phòng", "Hồng Bàng", "Sở Dầu");
    }

    @Test
    void aliasesFindTheirUnit() {
        var tree = units.tree();

        assertThat(tree.find("Huyện Thủy Nguyên").getFirst().id()).isEqualTo(new UnitId("311"));
        assertThat(tree.find("Bệnh viện Nhi Hải Phòng")).extracting(Unit::id).containsExactly(new UnitId("HP-YT-TE"));
        assertThat(tree.find("bach long vy").getFirst().id()).isEqualTo(new UnitId("318"));
        assertThat(tree.find("phường hải sơn").getFirst().id()).isEqualTo(new UnitId("11458"));
    }

    @Test
    void loadingTheSameListAgainChangesNothing() {
        var before = contents();

        assertThat(loader.load()).isFalse();

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aChangedListFillsTheTablesAnewWithoutDoublingAnything() {
        var before = contents();
        sql.update("update organisation_unit set name = 'Tên cũ' where code = '303'");
        sql.update("update organisation_file set sha256 = 'another' where name = 'units'");

        assertThat(loader.load()).isTrue();

        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, List<Map<String, Object>>> contents() {
        return Map.of(
                "units", sql.queryForList("select * from organisation_unit order by code"),
                "aliases", sql.queryForList("select * from organisation_alias order by unit_code, alias"),
                "changes", sql.queryForList("select * from organisation_change order by unit_code"));
    }
}
