package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.nomination.NominationFilter;
import vn.haiphong.thidua.nomination.NominationStatus;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.ui.MarklessBox;

/** Narrows the list of nominations: by words, state, kind, title, unit and time. */
class NominationFilterBar extends Div {

    private final TextField text = new TextField("Tìm (không cần dấu)");
    private final Select<NominationStatus> status = new Select<>();
    private final Select<SubjectKind> kind = new Select<>();
    private final TitleBox title;
    private final MarklessBox<UnitId> unit;
    private final Checkbox mine = new Checkbox("Chỉ hồ sơ chờ đơn vị tôi xử lý");
    private final Checkbox late = new Checkbox("Chỉ hồ sơ quá hạn");
    private boolean reading;

    NominationFilterBar(Campaign campaign, UnitTree units, SignedIn who, Consumer<NominationFilter> narrowed) {
        addClassNames("bar-row", "task-filters");
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel("Trạng thái");
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Mọi trạng thái");
        status.setItems(NominationStatus.values());
        status.setItemLabelGenerator(one -> one == null ? "Mọi trạng thái" : one.label());
        kind.setLabel("Loại đối tượng");
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Mọi loại");
        kind.setItems(SubjectKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "Mọi loại" : one.label());
        title = new TitleBox("Danh hiệu, hình thức", campaign.titles());
        unit = new MarklessBox<>("Đơn vị đề nghị và cấp dưới", units.within(who.scope()), units::placedName);
        unit.setClearButtonVisible(true);
        add(text, status, kind, title);
        if (who.scope() == null || !units.children(who.scope()).isEmpty()) add(unit);
        add(mine, late);
        for (var field : new AbstractField<?, ?>[] {text, status, kind, title, unit, mine, late}) {
            field.addValueChangeListener(change -> tell(narrowed));
        }
    }

    void read(NominationFilter filter) {
        reading = true;
        text.setValue(filter.text());
        status.setValue(filter.status());
        kind.setValue(filter.kind());
        title.choose(filter.title());
        unit.setValue(filter.unit());
        mine.setValue(filter.mine());
        late.setValue(filter.late());
        reading = false;
    }

    private void tell(Consumer<NominationFilter> narrowed) {
        if (reading) return;
        narrowed.accept(new NominationFilter(
                VietnameseText.line(text.getValue()),
                status.getValue(),
                kind.getValue(),
                title.code(),
                unit.getValue(),
                mine.getValue(),
                late.getValue()));
    }
}
