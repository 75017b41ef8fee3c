package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.DeskFilter.Group;
import vn.haiphong.thidua.report.DeskFilter.Show;
import vn.haiphong.thidua.report.DeskSheet;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.shared.VietnameseText;

/** Narrows the steering desk; every choice is an address of its own. */
class DeskFilterBar extends Div {

    DeskFilterBar(DeskFilter filter, DeskSheet sheet, UnitTree tree, @Nullable UnitId scope) {
        addClassNames("bar-row", "steering-filters");
        var milestone = new ComboBox<Obligation>("Mốc");
        milestone.setItems(
                sheet.milestones().stream().map(TaskProgress::obligation).toList());
        milestone.setItemLabelGenerator(MilestoneList::name);
        milestone.setClearButtonVisible(true);
        milestone.setPlaceholder("Mọi mốc");
        sheet.milestones().stream()
                .map(TaskProgress::obligation)
                .filter(one -> one.code().equals(filter.milestone()))
                .findFirst()
                .ifPresent(milestone::setValue);
        milestone.addValueChangeListener(change -> go(filter.withMilestone(
                change.getValue() == null ? "" : change.getValue().code())));
        var show = new Select<Show>();
        show.setLabel("Trạng thái");
        show.setItems(Show.values());
        show.setItemLabelGenerator(Show::label);
        show.setValue(filter.show());
        show.addValueChangeListener(change -> go(filter.with(change.getValue())));
        var group = new Select<Group>();
        group.setLabel("Nhóm");
        group.setItems(Group.values());
        group.setItemLabelGenerator(Group::label);
        group.setValue(filter.group());
        group.addValueChangeListener(change -> go(filter.with(change.getValue())));
        var unit = new ComboBox<Unit>("Đơn vị");
        unit.setItems(
                (one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)),
                scope == null ? tree.all() : inScope(tree, scope));
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder("Tất cả");
        if (filter.unit() != null) tree.find(filter.unit()).ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> go(filter.withUnit(
                change.getValue() == null ? null : change.getValue().id())));
        add(milestone, show, group, unit);
    }

    private static List<Unit> inScope(UnitTree tree, UnitId scope) {
        return tree.withBelow(scope).stream().map(tree::get).toList();
    }

    private static void go(DeskFilter filter) {
        UI.getCurrent().navigate(ReportPaths.DESK, new QueryParameters(filter.parameters()));
    }
}
