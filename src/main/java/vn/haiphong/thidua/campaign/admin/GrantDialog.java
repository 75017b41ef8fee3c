package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.LocalDate;
import java.util.List;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** The Board gives a later day to one unit, or to every unit of a task. */
class GrantDialog extends ExtensionDialog {

    private final ComboBox<Obligation> obligation = new ComboBox<>("Việc");
    private final ComboBox<Unit> unit = new ComboBox<>("Đơn vị (để trống: mọi đơn vị có việc này)");

    GrantDialog(Extensions extensions, Tasks tasks, UnitTree units, Runnable changed) {
        super(
                "Gia hạn trực tiếp",
                "Đơn vị đã được gia hạn riêng đến ngày muộn hơn giữ nguyên ngày đó; việc đã xong không đổi.",
                "Hạn mới",
                null,
                "Lý do",
                changed);
        obligation.setItems(
                tasks.obligations().stream().filter(one -> one.due() != null).toList());
        obligation.setItemLabelGenerator(one -> one.clause() + " " + one.what() + ", hạn " + Day.plain(one.due()));
        obligation.setWidthFull();
        obligation.addValueChangeListener(change -> unit.setItems(
                (one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)),
                change.getValue() == null
                        ? List.<Unit>of()
                        : change.getValue().units().stream().map(units::get).toList()));
        unit.setItems(List.of());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setWidthFull();
        var choice = new VerticalLayout(obligation, unit);
        choice.setPadding(false);
        addComponentAsFirst(choice);
        step("Gia hạn", true, (day, reason) -> grant(extensions, day, reason));
    }

    private void grant(Extensions extensions, LocalDate day, String reason) {
        if (obligation.getValue() == null) throw new StepRefused("Hãy chọn việc cần gia hạn.");
        extensions.grant(
                obligation.getValue().code(),
                unit.getValue() == null ? null : unit.getValue().id(),
                day,
                reason);
    }
}
