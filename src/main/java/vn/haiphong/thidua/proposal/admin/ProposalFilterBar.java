package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.proposal.ProposalFilter;
import vn.haiphong.thidua.proposal.ProposalStatus;
import vn.haiphong.thidua.shared.VietnameseText;

/** Narrows the list of proposals: by words, state and unit. */
class ProposalFilterBar extends Div {

    private final TextField text = new TextField("Tìm (không cần dấu)");
    private final Select<ProposalStatus> status = new Select<>();
    private final ReceivingUnitBox unit;
    private boolean reading;

    ProposalFilterBar(UnitTree units, @Nullable UnitId scope, Consumer<ProposalFilter> narrowed) {
        addClassNames("bar-row", "task-filters");
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel("Trạng thái");
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Tất cả, trừ thư rác");
        status.setItems(ProposalStatus.values());
        status.setItemLabelGenerator(one -> one == null ? "Tất cả, trừ thư rác" : one.label());
        unit = new ReceivingUnitBox("Đơn vị và cấp dưới", units, scope);
        add(text, status);
        if (scope == null || !units.children(scope).isEmpty()) add(unit);
        for (var field : new AbstractField<?, ?>[] {text, status, unit}) {
            field.addValueChangeListener(change -> tell(narrowed));
        }
    }

    void read(ProposalFilter filter) {
        reading = true;
        text.setValue(filter.text());
        status.setValue(filter.status());
        unit.setValue(filter.unit());
        reading = false;
    }

    private void tell(Consumer<ProposalFilter> narrowed) {
        if (reading) return;
        narrowed.accept(new ProposalFilter(VietnameseText.line(text.getValue()), status.getValue(), unit.getValue()));
    }
}
