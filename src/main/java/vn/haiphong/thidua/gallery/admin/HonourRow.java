package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.gallery.Honour;
import vn.haiphong.thidua.shared.VietnameseText;

/** One title somebody received; kept once title and year are there. */
class HonourRow extends Div {

    private final ComboBox<String> title = new ComboBox<>("Danh hiệu, hình thức");
    private final IntegerField year = new IntegerField("Năm");
    private final TextField decision = Typed.line("Quyết định (số, ngày)", 200);
    private final Button remove;

    HonourRow(Campaigns campaigns, Runnable changed, Consumer<HonourRow> removed) {
        addClassName("honour-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Danh hiệu");
        var titles = campaigns.current().titles();
        title.setItems(
                (code, typed) -> VietnameseText.fold(name(campaigns, code) + " " + code)
                        .contains(VietnameseText.fold(VietnameseText.line(typed))),
                titles.stream().map(Title::code).toList());
        title.setItemLabelGenerator(code -> name(campaigns, code));
        title.setManualValidation(true);
        year.setManualValidation(true);
        remove = new Button("Bỏ danh hiệu", click -> removed.accept(this));
        add(title, year, decision, remove);
        title.addValueChangeListener(change -> changed.run());
        year.addValueChangeListener(change -> changed.run());
        decision.addValueChangeListener(change -> changed.run());
    }

    private static String name(Campaigns campaigns, String code) {
        return campaigns.title(code).map(Title::name).orElse(code);
    }

    void read(Honour honour) {
        title.setValue(honour.code());
        year.setValue(honour.year());
        decision.setValue(honour.decision());
    }

    /** Empty as long as title or year is missing. */
    Optional<Honour> validated() {
        if (title.getValue() == null || year.getValue() == null) return Optional.empty();
        return Optional.of(new Honour(title.getValue(), year.getValue(), decision.getValue()));
    }

    /** Something was begun that cannot be kept yet. */
    boolean isUnfinished() {
        var begun = title.getValue() != null || year.getValue() != null || !decision.isEmpty();
        return begun && validated().isEmpty();
    }

    void markUnfinished() {
        mark(title, isUnfinished() && title.getValue() == null, "Hãy chọn danh hiệu.");
        year.setInvalid(isUnfinished() && year.getValue() == null);
        year.setErrorMessage(year.isInvalid() ? "Lỗi: Hãy nhập năm." : "");
    }

    private static void mark(ComboBox<String> field, boolean wrong, String message) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? "Lỗi: " + message : "");
    }

    void focusFirst() {
        title.focus();
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        year.setReadOnly(readOnly);
        decision.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }
}
