package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.shared.StepRefused;

/** Begins a document: its kind and what it is about. */
class DraftBeginning extends Div {

    DraftBeginning(DraftDesk desk, List<DraftKind> kinds) {
        addClassName("bar-row");
        var kind = new Select<DraftKind>();
        kind.setLabel("Loại văn bản mới");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(DraftKind::label);
        kind.setValue(kinds.getFirst());
        var subject = new TextField("Trích yếu");
        subject.setMaxLength(500);
        subject.addClassName("wide-field");
        var begin = new Button("Soạn văn bản", click -> {
            try {
                var draft = desk.begin(kind.getValue(), subject.getValue());
                getUI().ifPresent(ui ->
                        ui.navigate(PromulgationPaths.draft(draft.id()).substring(1)));
            } catch (StepRefused refused) {
                subject.setErrorMessage("Lỗi: " + refused.getMessage());
                subject.setInvalid(true);
                subject.focus();
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, subject, begin);
    }
}
