package vn.haiphong.thidua.campaign.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;

@PortalTest
class UnitTreeViewTest {

    @Autowired
    Units units;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().add(new UnitTreeView(units));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theWholeTreeIsShownFirst() {
        assertThat(names()).hasSize(351).startsWith("Thành phố Hải Phòng", "Quận Hồng Bàng", "Phường Quán Toan");
    }

    @Test
    void anAliasFindsTheUnitAndShowsWhatLiesAboveIt() {
        search("benh vien nhi");

        assertThat(names()).containsExactly("Thành phố Hải Phòng", "Sở Y tế", "Bệnh viện Trẻ em Hải Phòng");
    }

    @Test
    void aCodeFindsItsUnitOnly() {
        search("11302");

        assertThat(names()).containsExactly("Thành phố Hải Phòng", "Quận Hồng Bàng", "Phường Sở Dầu");
    }

    @Test
    void wordsThatFitNothingShowNothingAndClearingThemShowsAllAgain() {
        search("không có đơn vị này");
        assertThat(names()).isEmpty();

        search("");

        assertThat(names()).hasSize(351);
    }

    private static void search(String words) {
        _setValue(_get(TextField.class), words);
    }

    @SuppressWarnings("unchecked")
    private static List<String> names() {
        var shown = ((TreeDataProvider<Unit>) _get(TreeGrid.class).getDataProvider()).getTreeData();
        var names = new ArrayList<String>();
        shown.getRootItems().forEach(unit -> collect(unit, names, shown));
        return names;
    }

    private static void collect(Unit unit, List<String> names, TreeData<Unit> shown) {
        names.add(unit.name());
        shown.getChildren(unit).forEach(child -> collect(child, names, shown));
    }
}
