package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.paper.Signature.Right;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.promulgation.PromulgationForm;
import vn.haiphong.thidua.ui.DayField;

/** Number, day and signature of a document that the city has signed. */
class IssuePanel extends Div {

    private final IntegerField number = new IntegerField("Số");
    private final TextField symbol = new TextField("Ký hiệu");
    private final DayField dated = new DayField("Ngày ban hành");
    private final Select<Right> right = new Select<>();
    private final TextField instead = new TextField("Ký thay, thay mặt ai");
    private final TextField position = new TextField("Chức vụ người ký");
    private final TextField name = new TextField("Họ tên người ký");

    /** @throws vn.haiphong.thidua.shared.StepRefused out of {@code issue} is shown by who gave it */
    IssuePanel(DraftKind kind, Consumer<PromulgationForm> issue, Consumer<Runnable> guarded) {
        addClassNames("part-of-page", "plan-form");
        symbol.setMaxLength(40);
        symbol.setValue(kind.symbol());
        right.setLabel("Quyền ký");
        right.setItems(Right.values());
        right.setItemLabelGenerator(Right::label);
        right.setValue(Right.COLLECTIVE);
        instead.setMaxLength(120);
        instead.setValue("Ủy ban nhân dân");
        position.setMaxLength(120);
        position.setValue("Chủ tịch");
        name.setMaxLength(120);
        name.setHelperText("Không ghi học hàm, học vị trước tên");
        var button = new Button("Ban hành và chuyển cho nơi nhận", click -> guarded.accept(() -> issue.accept(form())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var about =
                new Paragraph("Chỉ ban hành sau khi lãnh đạo Ủy ban nhân dân thành phố đã ký. Bản ban hành được đóng"
                        + " dấu SHA-256 và không sửa được nữa.");
        about.addClassName("dim");
        add(new H2("Ban hành"), about, row(number, symbol), row(dated, right), row(instead, position), name, button);
    }

    private PromulgationForm form() {
        return new PromulgationForm(
                number.getValue(),
                symbol.getValue(),
                dated.getValue(),
                new Signature(right.getValue(), instead.getValue(), position.getValue(), name.getValue()));
    }

    /** Says under each field what is wrong with it; the others lose their marks. */
    void mark(List<Fault> faults) {
        Map<String, HasValidation> fields =
                Map.of("number", number, "symbol", symbol, "dated", dated, "position", position, "name", name);
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        for (var fault : faults) {
            var field = fields.get(fault.field());
            if (field == null) continue;
            field.setErrorMessage("Lỗi: " + fault.message());
            field.setInvalid(true);
        }
    }

    private static Div row(Component one, Component two) {
        var pair = new Div(one, two);
        pair.addClassName("pair");
        return pair;
    }
}
