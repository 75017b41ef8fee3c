package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.ExemplarKind;
import vn.haiphong.thidua.gallery.StoryFilter;
import vn.haiphong.thidua.gallery.StoryStatus;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Narrows the list of the desk. */
class StoryFilterBar extends Div {

    private final TextField text = new TextField("Tìm theo tên");
    private final ComboBox<StoryStatus> status = new ComboBox<>("Trạng thái", StoryStatus.values());
    private final ComboBox<ExemplarKind> kind = new ComboBox<>("Loại", ExemplarKind.values());
    private final UnitPicker unit;

    StoryFilterBar(UnitTree units, @Nullable UnitId scope, Consumer<StoryFilter> changed) {
        addClassNames("bar-row", "desk-filters");
        getElement().setAttribute("role", "search");
        unit = new UnitPicker("Đơn vị (gồm cả cấp dưới)", units, scope);
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setItemLabelGenerator(StoryStatus::label);
        status.setClearButtonVisible(true);
        kind.setItemLabelGenerator(ExemplarKind::label);
        kind.setClearButtonVisible(true);
        add(text, status, kind, unit);
        text.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        status.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        kind.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        unit.addValueChangeListener(change -> tell(change.isFromClient(), changed));
    }

    void read(StoryFilter filter) {
        // Who is typing “Nguyễn ” keeps the blank.
        if (!VietnameseText.line(text.getValue()).equals(filter.text())) text.setValue(filter.text());
        status.setValue(filter.status());
        kind.setValue(filter.kind());
        unit.setValue(filter.unit());
    }

    private void tell(boolean byHand, Consumer<StoryFilter> changed) {
        if (!byHand) return;
        changed.accept(new StoryFilter(
                VietnameseText.line(text.getValue()), status.getValue(), kind.getValue(), unit.getValue()));
    }
}
