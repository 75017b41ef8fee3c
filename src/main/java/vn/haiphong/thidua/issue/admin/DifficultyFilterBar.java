package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.issue.DifficultyFilter;
import vn.haiphong.thidua.issue.DifficultyStatus;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.MarklessBox;

/** Narrows the list of difficulties: by words, state, lateness, clause and unit. */
class DifficultyFilterBar extends Div {

    private final TextField text = new TextField("Tìm (không cần dấu)");
    private final Select<DifficultyStatus> status = new Select<>();
    private final ClauseBox clause;
    private final MarklessBox<UnitId> unit;
    private final Checkbox overdue = new Checkbox("Chỉ việc quá hạn trả lời");
    private final Checkbox mine = new Checkbox("Chỉ việc phân công cho tôi");
    private boolean reading;

    DifficultyFilterBar(Campaign campaign, UnitTree units, SignedIn who, Consumer<DifficultyFilter> narrowed) {
        addClassNames("bar-row", "task-filters");
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel("Trạng thái");
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Mọi trạng thái");
        status.setItems(DifficultyStatus.values());
        status.setItemLabelGenerator(one -> one == null ? "Mọi trạng thái" : one.label());
        clause = new ClauseBox("Điều khoản", campaign);
        unit = new MarklessBox<>("Đơn vị và cấp dưới", units.within(who.scope()), units::placedName);
        unit.setClearButtonVisible(true);
        add(text, status, clause);
        if (who.scope() == null || !units.children(who.scope()).isEmpty()) add(unit);
        add(overdue);
        if (who.is(Role.ORGANISER)) add(mine);
        for (var field : new AbstractField<?, ?>[] {text, status, clause, unit, overdue, mine}) {
            field.addValueChangeListener(change -> tell(narrowed));
        }
    }

    void read(DifficultyFilter filter) {
        reading = true;
        text.setValue(filter.text());
        status.setValue(filter.status());
        clause.choose(filter.clause());
        unit.setValue(filter.unit());
        overdue.setValue(filter.overdue());
        mine.setValue(filter.mine());
        reading = false;
    }

    private void tell(Consumer<DifficultyFilter> narrowed) {
        if (reading) return;
        narrowed.accept(new DifficultyFilter(
                VietnameseText.line(text.getValue()),
                status.getValue(),
                overdue.getValue(),
                clause.clause(),
                unit.getValue(),
                mine.getValue()));
    }
}
